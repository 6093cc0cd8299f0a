import type { ErrorCode } from '../contract/errors';
import { DomainError } from '../error';
import { asRecord, refuseUnknown } from '../error/shape';
import type { FormText } from './types';

export const codes = { wrongType: 'form.wrong-type', unknownField: 'form.unknown-field' } as const;

/** Letters, digits and hyphens, a letter first; `constructor` names something in every object. */
const NAME = /^(?!constructor$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

function parseLanguage(input: unknown, max: number, path: string): string {
  if (typeof input !== 'string') throw new DomainError('form.wrong-type', { path });
  const text = input.trim();
  if (text === '') throw new DomainError('form.label-empty', { path });
  if ([...text].length > max) throw new DomainError('form.text-too-long', { path, params: { max } });
  return text;
}

/** A text of both languages; neither may be blank. */
export function parseText(input: unknown, max: number, path: string): FormText {
  const text = asRecord(input, codes, path);
  refuseUnknown(text, ['zh', 'en'], codes, path);
  return {
    zh: parseLanguage(text.zh ?? '', max, `${path}.zh`),
    en: parseLanguage(text.en ?? '', max, `${path}.en`),
  };
}

/** The id of an item or the code of an option. */
export function parseName(input: unknown, max: number, path: string): string {
  if (typeof input !== 'string' || !NAME.test(input) || input.length > max)
    throw new DomainError('form.id-invalid', { path });
  return input;
}

/** Refuses the first name that stands twice. */
export function refuseTwice(
  names: readonly string[],
  code: ErrorCode,
  pathOf: (index: number) => string,
): void {
  const index = names.findIndex((name, at) => names.indexOf(name) !== at);
  if (index === -1) return;
  throw new DomainError(code, { path: pathOf(index), params: { id: names[index] ?? '' } });
}
