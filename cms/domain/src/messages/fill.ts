export type MessageParams = Record<string, string | number>;

const has = (params: MessageParams, name: string): boolean => Object.hasOwn(params, name);

/** Fills `{name}`; a part in square brackets is left out while one of its values is missing. */
export function fill(text: string, params: MessageParams = {}): string {
  const isComplete = (part: string): boolean =>
    [...part.matchAll(/\{(\w+)\}/g)].every((match) => has(params, match[1] ?? ''));
  const whole = text.replace(/\[([^\]]*)\]/g, (_, part: string) => (isComplete(part) ? part : ''));
  return whole.replace(/\{(\w+)\}/g, (_, name: string) => (has(params, name) ? String(params[name]) : ''));
}
