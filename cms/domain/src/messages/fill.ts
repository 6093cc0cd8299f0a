export type MessageParams = Record<string, string | number>;

const has = (params: MessageParams, name: string): boolean => Object.hasOwn(params, name);

/** Fills `{name}`; a part in square brackets is left out while one of its values is missing. */
export function fill(text: string, params: MessageParams = {}): string {
  const value = (_: string, name: string) => (has(params, name) ? String(params[name]) : '');
  return text
    .replace(/\[([^\]]*)\]/g, (_, part: string) => {
      const names = [...part.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      return names.every((name) => has(params, name)) ? part : '';
    })
    .replace(/\{(\w+)\}/g, value);
}
