import { limits } from '@shouwen/domain/contract';
import type { Draft } from './declaration';
import type { Input } from './input';

/** A new place that is given no code is called by its name. */
export function codedByName({ data, context }: Draft): Input {
  const isNew = context.present === undefined;
  if (!isNew || typeof data.name !== 'string' || typeof data.code === 'string') return data;
  return { ...data, code: Array.from(data.name).slice(0, limits.codeCharacters).join('') };
}
