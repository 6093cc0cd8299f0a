import { ink, pine, tones } from './palette';

const tinted = Object.fromEntries(
  Object.entries(tones).map(([name, { text, fill }]) => [
    `.cell-pill[data-tone='${name}']`,
    { backgroundColor: fill, color: text },
  ]),
);

/**
 * What stands hundreds of times on one screen is drawn by these plain rules. A styled element works its style out each
 * time it is drawn: a list of 100 rows made of them takes more than a second.
 */
export const cells = {
  '.cell-pill': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    padding: '0 8px',
    height: 24,
    borderRadius: 6,
    fontSize: '0.8125rem',
    fontWeight: 600,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  ...tinted,
  '.cell-dot': { width: 7, height: 7, borderRadius: '50%', backgroundColor: 'currentColor' },
  '.cell-small': { height: 20, padding: '0 6px', fontSize: '0.75rem' },
  '.cell-soft': { color: ink.soft },
  '.cell-second': { fontSize: '0.8125rem', color: ink.soft },
  '.cell-line': { whiteSpace: 'nowrap' },
  '.cell-strong': { fontWeight: 600, color: ink.strong, whiteSpace: 'nowrap' },
  '.cell-marks': { display: 'inline-flex', alignItems: 'center', gap: 4, whiteSpace: 'nowrap' },
  // the tint of a loud promise hangs out to the left, so that all words of a column begin on one line
  '.cell-due': { display: 'inline-flex', flexDirection: 'column', alignItems: 'flex-start', gap: 2 },
  '.cell-loud': { marginLeft: -8 },
  '.cell-pill.cell-quiet': { backgroundColor: 'transparent', padding: 0, fontWeight: 500 },
  ".cell-pill.cell-quiet:not([data-tone='green'])": { color: ink.soft },
  '.cell-title': {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    color: ink.strong,
    fontWeight: 600,
    textDecoration: 'none',
    '&:hover': { textDecoration: 'underline' },
  },
  '.cell-below': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 8px',
    alignItems: 'center',
    marginTop: 4,
    color: ink.soft,
    fontSize: '0.8125rem',
  },
  '.cell-icon': { display: 'inline-flex', flexShrink: 0 },
  '.cell-check': { display: 'block', width: 18, height: 18, margin: '3px auto', accentColor: pine[700] },
} as const;
