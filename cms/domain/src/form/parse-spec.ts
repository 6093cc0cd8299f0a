import { oneOf } from '../error/choice';
import { DomainError } from '../error';
import { asRecord, refuseUnknown } from '../error/shape';
import { formLimits } from './limits';
import { codes, parseName, parseText, refuseTwice } from './parse-text';
import { itemKinds, type FormItem, type FormOption, type FormSpec, type ItemKind } from './types';

const GENERAL = ['id', 'kind', 'label', 'help', 'isRequired'];
const OWN: Record<ItemKind, readonly string[]> = {
  text: ['maxCharacters'],
  longText: ['maxCharacters'],
  number: ['min', 'max', 'unit'],
  date: [],
  choice: ['options', 'isMultiple'],
};

type Raw = Record<string, unknown>;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

function parseFlag(item: Raw, field: 'isRequired' | 'isMultiple', path: string): boolean {
  const value = item[field] ?? false;
  if (typeof value !== 'boolean') throw new DomainError('form.wrong-type', { path: `${path}.${field}` });
  return value;
}

function parseMaxCharacters(item: Raw, longest: number, path: string): Partial<FormItem> {
  const value = item.maxCharacters;
  if (!isGiven(value)) return {};
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= longest;
  if (isCount) return { maxCharacters: value };
  throw new DomainError('form.limit-invalid', {
    path: `${path}.maxCharacters`,
    params: { min: 1, max: longest },
  });
}

function parseBound(item: Raw, field: 'min' | 'max', path: string): number | undefined {
  const value = item[field];
  if (!isGiven(value)) return undefined;
  const isBound = typeof value === 'number' && Math.abs(value) <= formLimits.number;
  if (isBound) return value;
  const { number } = formLimits;
  throw new DomainError('form.limit-invalid', {
    path: `${path}.${field}`,
    params: { min: -number, max: number },
  });
}

function parseBounds(item: Raw, path: string): Partial<FormItem> {
  const min = parseBound(item, 'min', path);
  const max = parseBound(item, 'max', path);
  if (min !== undefined && max !== undefined && min > max)
    throw new DomainError('form.limits-crossed', { path: `${path}.max` });
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(isGiven(item.unit) ? { unit: parseText(item.unit, formLimits.unitCharacters, `${path}.unit`) } : {}),
  };
}

function parseOption(input: unknown, path: string): FormOption {
  const option = asRecord(input, codes, path);
  refuseUnknown(option, ['code', 'label'], codes, path);
  return {
    code: parseName(option.code, formLimits.idCharacters, `${path}.code`),
    label: parseText(option.label, formLimits.labelCharacters, `${path}.label`),
  };
}

function parseOptions(item: Raw, path: string): Partial<FormItem> {
  const given = item.options ?? [];
  if (!Array.isArray(given)) throw new DomainError('form.wrong-type', { path: `${path}.options` });
  if (given.length === 0) throw new DomainError('form.options-missing', { path: `${path}.options` });
  if (given.length > formLimits.options)
    throw new DomainError('form.too-many', { path: `${path}.options`, params: { max: formLimits.options } });
  const options = given.map((option: unknown, index) => parseOption(option, `${path}.options[${index}]`));
  refuseTwice(
    options.map(({ code }) => code),
    'form.option-twice',
    (index) => `${path}.options[${index}].code`,
  );
  return { options, ...(parseFlag(item, 'isMultiple', path) ? { isMultiple: true } : {}) };
}

function parseOwn(kind: ItemKind, item: Raw, path: string): Partial<FormItem> {
  switch (kind) {
    case 'text':
      return parseMaxCharacters(item, formLimits.textCharacters, path);
    case 'longText':
      return parseMaxCharacters(item, formLimits.longTextCharacters, path);
    case 'number':
      return parseBounds(item, path);
    case 'choice':
      return parseOptions(item, path);
    case 'date':
      return {};
  }
}

function parseItem(input: unknown, path: string): FormItem {
  const item = asRecord(input, codes, path);
  const kind = oneOf(itemKinds, item.kind, 'form.kind-unknown', `${path}.kind`);
  refuseUnknown(item, [...GENERAL, ...OWN[kind]], codes, path);
  return {
    id: parseName(item.id, formLimits.idCharacters, `${path}.id`),
    kind,
    label: parseText(item.label, formLimits.labelCharacters, `${path}.label`),
    ...(isGiven(item.help) ? { help: parseText(item.help, formLimits.helpCharacters, `${path}.help`) } : {}),
    ...(parseFlag(item, 'isRequired', path) ? { isRequired: true } : {}),
    ...parseOwn(kind, item, path),
  };
}

/**
 * A form from untrusted input, or a refusal whose path names the place: `form[2].options[0].code`. What says nothing
 * (a flag that is false, a limit of null) is left out, so that the same form is always written the same way.
 */
export function parseFormSpec(input: unknown, path = 'form'): FormSpec {
  if (!Array.isArray(input)) throw new DomainError('form.wrong-type', { path });
  if (input.length > formLimits.items)
    throw new DomainError('form.too-many', { path, params: { max: formLimits.items } });
  const items = input.map((item: unknown, index) => parseItem(item, `${path}[${index}]`));
  refuseTwice(
    items.map(({ id }) => id),
    'form.id-twice',
    (index) => `${path}[${index}].id`,
  );
  return items;
}
