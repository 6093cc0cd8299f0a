import { typeface } from '@shouwen/domain/look';
import type { RaThemeOptions } from 'react-admin';

export const typography: RaThemeOptions['typography'] = {
  fontFamily: typeface,
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
