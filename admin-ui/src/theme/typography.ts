import type { RaThemeOptions } from 'react-admin';

// Latin first, so that digits and English do not come from a Chinese face; then what each system has for Chinese.
const family = [
  '"Inter var"',
  '-apple-system',
  'BlinkMacSystemFont',
  '"Segoe UI"',
  '"Helvetica Neue"',
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Microsoft YaHei"',
  '"Noto Sans SC"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  'sans-serif',
].join(', ');

export const typography: RaThemeOptions['typography'] = {
  fontFamily: family,
  fontSize: 14,
  h1: { fontSize: '1.5rem', fontWeight: 650, lineHeight: 1.35, letterSpacing: '-0.01em' },
  h2: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.4 },
  h3: { fontSize: '0.875rem', fontWeight: 650, lineHeight: 1.5 },
  h6: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.4 },
  body1: { fontSize: '0.9375rem', lineHeight: 1.65 },
  body2: { fontSize: '0.875rem', lineHeight: 1.55 },
  caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
  button: { textTransform: 'none', fontWeight: 600, letterSpacing: 0 },
};

export const digits = { fontVariantNumeric: 'tabular-nums' } as const;
