import { Box, type SxProps, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import type { ToneName } from './palette';

interface PillProps {
  tone: ToneName;
  children: ReactNode;
  hasDot?: boolean;
  /** As small as what stands beside it in a row. */
  isSmall?: boolean;
  sx?: SxProps<Theme>;
}

/** A word on a tinted ground: states, marks, due times. The word carries the meaning, the colour helps to find it. */
export const Pill = ({ tone, children, hasDot = false, isSmall = false, sx }: PillProps) => {
  const className = isSmall ? 'cell-pill cell-small' : 'cell-pill';
  const inside = (
    <>
      {hasDot && <span className="cell-dot" />}
      {children}
    </>
  );
  if (sx === undefined) {
    return (
      <span className={className} data-tone={tone}>
        {inside}
      </span>
    );
  }
  return (
    <Box component="span" className={className} data-tone={tone} sx={sx}>
      {inside}
    </Box>
  );
};
