import type { FormItem, FormOption, ItemKind } from '@shouwen/domain/form';

/** A name for good: never given twice, whatever stood in earlier versions. */
export const newName = (prefix: 'q' | 'o'): string =>
  prefix +
  [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const blank = { zh: '', en: '' };

export const newOption = (): FormOption => ({ code: newName('o'), label: blank });

export const newItem = (kind: ItemKind): FormItem => ({
  id: newName('q'),
  kind,
  label: blank,
  ...(kind === 'choice' ? { options: [newOption(), newOption()] } : {}),
});

/** The list with one thing moved from one place to another. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_each, index) => index !== from);
  const [one] = list.slice(from, from + 1);
  return one === undefined ? rest : [...rest.slice(0, to), one, ...rest.slice(to)];
}
