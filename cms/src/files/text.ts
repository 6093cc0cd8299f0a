// what a text holds beside characters: tab, line feed, form feed, carriage return
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
const MARKUP = /^\s*<|<(?:!doctype|html|script|svg|iframe|\?xml)/i;
const HEAD_CHARACTERS = 4_096;

function decoded(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // the next one, then
    }
  }
  return undefined;
}

/** Plain text in UTF-8 or GB18030; a page, a drawing or another markup that a browser might run is none. */
export function isPlainText(bytes: Uint8Array): boolean {
  const text = decoded(bytes);
  return text !== undefined && !CONTROL.test(text) && !MARKUP.test(text.slice(0, HEAD_CHARACTERS));
}
