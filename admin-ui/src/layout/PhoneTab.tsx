import { ButtonBase, type ButtonBaseProps } from '@mui/material';
import type { ComponentType } from 'react';
import type { LinkProps } from 'react-router-dom';
import { ink, pine } from '../theme/palette';

interface PhoneTabProps extends ButtonBaseProps {
  icon: ComponentType;
  label: string;
  isHere: boolean;
  component?: ComponentType<LinkProps>;
  to?: string;
}

/** One of the few things within the thumb's reach. */
export const PhoneTab = ({ icon: Icon, label, isHere, ...button }: PhoneTabProps) => (
  <ButtonBase
    {...button}
    sx={{
      flex: '1 1 0',
      minWidth: 0,
      height: 56,
      flexDirection: 'column',
      gap: 0.25,
      fontSize: 12,
      lineHeight: 1.2,
      fontWeight: isHere ? 650 : 500,
      color: isHere ? pine[700] : ink.soft,
    }}
  >
    <Icon />
    {label}
  </ButtonBase>
);
