// what XML 1.0 knows no way to write, and halves of characters
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const SPECIAL = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as a sheet takes it. Excel reads `_x0041_` as the character of that number: such a run of somebody's own words
 * is kept from it.
 */
export function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(SPECIAL, (sign) => ENTITIES[sign] ?? '');
}
