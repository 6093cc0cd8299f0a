import { parseDate } from '../calendar/civil';
import type { ErrorCode } from '../contract/errors';
import { DomainError, type ErrorParams } from '../error';
import { formLimits } from './limits';
import type { FormAnswer, FormAnswers, FormItem, FormSpec } from './types';

export interface ReadAnswers {
  /** What was answered, without what was left blank. */
  answers: FormAnswers;
  /** One refusal an item at most, each at `form.<id>`. */
  problems: DomainError[];
}

/** Left empty: a blank text and an empty list are no answers. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const refusal = (id: string, code: ErrorCode, params: ErrorParams = {}): DomainError =>
  new DomainError(code, { path: `form.${id}`, params });

function readText(item: FormItem, value: unknown): string {
  if (typeof value !== 'string') throw refusal(item.id, 'form.answer-wrong-type');
  const usual = item.kind === 'text' ? formLimits.textCharacters : formLimits.longTextCharacters;
  const max = item.maxCharacters ?? usual;
  if ([...value].length > max) throw refusal(item.id, 'form.answer-too-long', { max });
  return value;
}

function readNumber({ id, min, max }: FormItem, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw refusal(id, 'form.answer-no-number');
  if (value < (min ?? -formLimits.number))
    throw refusal(id, 'form.answer-too-small', { min: min ?? -formLimits.number });
  if (value > (max ?? formLimits.number))
    throw refusal(id, 'form.answer-too-large', { max: max ?? formLimits.number });
  return value;
}

function readDate({ id }: FormItem, value: unknown): string {
  // PostgreSQL knows no year 0, and nor does the date of any other field
  if (typeof value === 'string' && value >= '0001' && parseDate(value) !== null) return value;
  throw refusal(id, 'form.answer-no-date');
}

function readCode({ id, options = [] }: FormItem, value: unknown): string {
  if (typeof value !== 'string') throw refusal(id, 'form.answer-wrong-type');
  if (options.some(({ code }) => code === value)) return value;
  throw refusal(id, 'form.choice-unknown', { value: value.slice(0, 60) });
}

function readChoice(item: FormItem, value: unknown): FormAnswer {
  if (!item.isMultiple) return readCode(item, value);
  if (!Array.isArray(value)) throw refusal(item.id, 'form.answer-wrong-type');
  const chosen = value.map((code: unknown) => readCode(item, code));
  // in the order of the form, whatever was clicked first
  return (item.options ?? []).map(({ code }) => code).filter((code) => chosen.includes(code));
}

function readGiven(item: FormItem, value: unknown): FormAnswer {
  switch (item.kind) {
    case 'text':
    case 'longText':
      return readText(item, value);
    case 'number':
      return readNumber(item, value);
    case 'date':
      return readDate(item, value);
    case 'choice':
      return readChoice(item, value);
  }
}

/** The answer to one item, undefined where none is given and none is needed; otherwise a refusal at `form.<id>`. */
export function readAnswer(item: FormItem, value: unknown): FormAnswer | undefined {
  if (!isBlank(value)) return readGiven(item, value);
  if (item.isRequired) throw refusal(item.id, 'form.answer-missing');
  return undefined;
}

const unknown = (id: string): DomainError => {
  const shown = id.slice(0, formLimits.idCharacters);
  return refusal(shown, 'form.item-unknown', { field: shown });
};

/**
 * Reads the answers to a form, on both sides of the wire: `readAnswers(spec, {quantity: 3})`. Nothing is thrown; a form
 * shows all of its problems at once.
 */
export function readAnswers(spec: FormSpec, given: Readonly<Record<string, unknown>>): ReadAnswers {
  const answers: FormAnswers = {};
  const problems = Object.keys(given)
    .filter((id) => !spec.some((item) => item.id === id))
    .map(unknown);
  for (const item of spec) {
    try {
      const answer = readAnswer(item, Object.hasOwn(given, item.id) ? given[item.id] : undefined);
      if (answer !== undefined) answers[item.id] = answer;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(error);
    }
  }
  return { answers, problems };
}
