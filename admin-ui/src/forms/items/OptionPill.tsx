import { Box } from '@mui/material';
import type { Ref } from 'react';
import { ink, paper, pine } from '../../theme/palette';

interface OptionPillProps {
  label: string;
  name: string;
  isMultiple: boolean;
  isChosen: boolean;
  onToggle: () => void;
  onBlur: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

const overAll = {
  position: 'absolute',
  inset: 0,
  width: '100%',
  height: '100%',
  m: 0,
  opacity: 0,
  cursor: 'pointer',
};

/** One option, the whole of it to be hit; a chosen radio button pressed again is given up, as no browser does by itself. */
export const OptionPill = ({
  label,
  name,
  isMultiple,
  isChosen,
  onToggle,
  onBlur,
  inputRef,
}: OptionPillProps) => (
  <Box
    component="label"
    sx={{
      position: 'relative',
      display: 'inline-flex',
      alignItems: 'center',
      px: 1.5,
      minHeight: 36,
      borderRadius: 4.5,
      border: '1px solid',
      fontSize: '0.875rem',
      borderColor: isChosen ? pine[600] : paper.edge,
      bgcolor: isChosen ? pine[50] : paper.sheet,
      color: isChosen ? pine[700] : ink.body,
      fontWeight: isChosen ? 650 : 500,
      '@media (pointer: coarse)': { minHeight: 44, borderRadius: 5.5 },
      '&:hover': { borderColor: pine[600] },
      '&:has(:focus-visible)': { outline: `2px solid ${pine[600]}`, outlineOffset: 2 },
    }}
  >
    <Box
      component="input"
      type={isMultiple ? 'checkbox' : 'radio'}
      name={name}
      checked={isChosen}
      onChange={onToggle}
      onClick={isChosen && !isMultiple ? onToggle : undefined}
      onBlur={onBlur}
      ref={inputRef}
      sx={overAll}
    />
    {label}
  </Box>
);
