import { Box, ButtonBase, type ButtonBaseProps } from '@mui/material';
import type { ComponentType } from 'react';
import type { LinkProps } from 'react-router-dom';
import { onDark } from '../theme/palette';

interface RailButtonProps extends ButtonBaseProps {
  icon: ComponentType;
  label: string;
  isHere: boolean;
  /** The one thing that a desk does most. */
  emphasis?: boolean;
  component?: ComponentType<LinkProps>;
  to?: string;
}

/** An icon over its word on the dark edge of the desk. */
export const RailButton = ({ icon: Icon, label, isHere, emphasis = false, ...button }: RailButtonProps) => (
  <ButtonBase
    {...button}
    sx={{
      width: 64,
      py: 1,
      borderRadius: 2.5,
      flexDirection: 'column',
      gap: 0.5,
      fontSize: 13,
      fontWeight: 600,
      lineHeight: 1.2,
      textAlign: 'center',
      color: isHere || emphasis ? onDark.ink : onDark.faint,
      bgcolor: isHere ? onDark.chosen : 'transparent',
      '&:hover': { bgcolor: onDark.hover, color: onDark.ink },
      '&:focus-visible': { outlineColor: onDark.ink },
    }}
  >
    <Box
      sx={{
        display: 'flex',
        ...(emphasis && { bgcolor: onDark.ink, color: onDark.pine, borderRadius: '50%', p: 0.75 }),
      }}
    >
      <Icon />
    </Box>
    {label}
  </ButtonBase>
);
