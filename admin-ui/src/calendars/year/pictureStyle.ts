import type { SxProps, Theme } from '@mui/material';
import { ink, paper, pine, tones } from '../../theme/palette';

const hatch = `repeating-linear-gradient(135deg, ${paper.line} 0 2px, transparent 2px 6px)`;

/** The look of a day by what it is; the legend uses the very same. */
export const dayLook = {
  '& .day': {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '1px',
    width: '100%',
    height: { xs: 30, md: 32 },
    p: 0,
    border: '1px solid transparent',
    borderRadius: '8px',
    bgcolor: 'transparent',
    color: ink.strong,
    font: 'inherit',
    fontSize: '0.8125rem',
    lineHeight: 1,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'default',
  },
  '& .day small': { fontSize: 10, lineHeight: 1, fontWeight: 700 },
  // drawn, not written: the name of the day says it in full, and a name may leave out nothing that is written
  '& .day small::after': { content: 'attr(data-mark)' },
  '& .day[data-kind=rest]': { color: ink.soft, bgcolor: paper.sunk },
  '& .day[data-kind=holiday]': {
    bgcolor: tones.green.fill,
    color: tones.green.text,
    borderColor: tones.green.edge,
    borderRadius: '50%',
    fontWeight: 650,
  },
  '& .day[data-kind=makeup]': {
    bgcolor: 'transparent',
    color: tones.violet.text,
    border: `2px solid ${tones.violet.text}`,
    borderRadius: '3px',
    fontWeight: 650,
  },
  '& .day[data-known=no]:not([data-kind=holiday]):not([data-kind=makeup])': {
    color: ink.soft,
    backgroundImage: hatch,
    bgcolor: paper.sunk,
  },
  '& .day[aria-current=date]': { boxShadow: `0 0 0 2px ${paper.sheet}, 0 0 0 4px ${pine[600]}` },
  '& .day[data-changed=yes]::after': {
    content: '""',
    position: 'absolute',
    top: 2,
    right: 2,
    width: 6,
    height: 6,
    borderRadius: '50%',
    bgcolor: ink.strong,
  },
} satisfies SxProps<Theme>;

export const pictureLook: SxProps<Theme> = {
  display: 'grid',
  alignItems: 'start',
  gap: { xs: '18px 8px', md: '22px 26px' },
  gridTemplateColumns: {
    xs: 'repeat(2, minmax(0, 1fr))',
    sm: 'repeat(3, minmax(0, 1fr))',
    lg: 'repeat(4, minmax(0, 1fr))',
  },
  '& table': {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: { xs: '0 2px', md: '2px' },
    tableLayout: 'fixed',
  },
  '& caption': { textAlign: 'left', color: ink.strong, fontWeight: 650, fontSize: '0.9375rem', pb: 0.5 },
  '& th': { fontSize: '0.75rem', fontWeight: 500, color: ink.soft, p: 0, height: 22 },
  '& td': { p: 0 },
  ...dayLook,
  '&[data-editable=yes] .day': { cursor: 'pointer' },
  '&[data-editable=yes] .day:hover': { borderColor: pine[600] },
  '& .day:focus-visible': { outline: `2px solid ${pine[600]}`, outlineOffset: 2, zIndex: 1 },
};
