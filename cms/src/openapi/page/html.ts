const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is already markup; everything else is escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Part = Html | string | number | readonly Part[] | undefined;

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
  return part.map(markupOf).join('');
}

/** Markup with values in it, each escaped: html`<b>${name}</b>`. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(texts.reduce((markup, text, index) => markup + markupOf(parts[index - 1]) + text));

/** Parts with something between them. */
export const joined = (parts: readonly Part[], between: string): Part[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));

/** A sentence in which `backticks` stand for code. */
export const prose = (text: string): Part[] =>
  text.split('`').map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));

export const paragraphs = (text: string): Html[] =>
  text.split('\n\n').map((paragraph) => html`<p>${prose(paragraph)}</p>`);
