const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** What a workbook writes as `_x000D_`, because XML has no such sign; `_x005F_` is the underscore that begins none. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
