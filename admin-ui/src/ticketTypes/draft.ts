import type { CallbackRule, Nature } from '@shouwen/domain/contract';
import type { TicketTypeBody } from '@shouwen/domain/definition';
import type { FormSpec } from '@shouwen/domain/form';
import { isSameValue } from '../records/merging';
import type { TicketType } from '../tickets/ticket';

export const categories = ['request', 'service', 'permit', 'inside'] as const;
export const resolveModes = ['policy', 'own'] as const;
export const units = ['hours', 'workingHours', 'workingDays', 'days', 'months'] as const;

/** A type as its form shows it: flat, the resolution target by the policy or of its own. */
export interface TypeDraft {
  code: string;
  nameZh: string;
  nameEn: string;
  category: string | null;
  icon: string | null;
  policy: string | null;
  nature: Nature;
  callback: CallbackRule;
  residentsMayFile: boolean;
  departmentCode: string | null;
  resolveMode: (typeof resolveModes)[number];
  resolveAmount: number;
  resolveUnit: (typeof units)[number];
  form: FormSpec;
}

export const emptyDraft: TypeDraft = {
  code: '',
  nameZh: '',
  nameEn: '',
  category: 'request',
  icon: 'Build',
  policy: null,
  nature: 'need',
  callback: 'always',
  residentsMayFile: true,
  departmentCode: null,
  resolveMode: 'policy',
  resolveAmount: 24,
  resolveUnit: 'hours',
  form: [],
};

/** What of a type may be changed once it is there: all but its code. */
export type TypePart = Exclude<keyof TypeDraft, 'code'>;
const isPart = (field: string): field is TypePart => field !== 'code';
const parts = Object.keys(emptyDraft).filter(isPart);

/** Which parts two drafts do not share. */
export const differing = (one: TypeDraft, other: TypeDraft): TypePart[] =>
  parts.filter((part) => !isSameValue(one[part], other[part]));

const modeOf = ({ resolve }: TicketTypeBody): TypeDraft['resolveMode'] => (resolve ? 'own' : 'policy');

export function draftOf({ body, code, nameZh, nameEn, category, icon, policy }: TicketType): TypeDraft {
  return {
    code,
    nameZh,
    nameEn,
    category,
    icon,
    policy,
    nature: body.nature,
    callback: body.callback,
    residentsMayFile: body.residentsMayFile,
    departmentCode: body.departmentCode ?? null,
    resolveMode: modeOf(body),
    resolveAmount: body.resolve?.amount ?? emptyDraft.resolveAmount,
    resolveUnit: body.resolve?.unit ?? emptyDraft.resolveUnit,
    form: body.form,
  };
}

/** What is sent: the type's own fields beside the body that becomes a version. */
export function sentOf(draft: TypeDraft, former?: TicketTypeBody) {
  const { code, nameZh, nameEn, category, icon, policy } = draft;
  const dayCount = former?.resolve?.dayCount;
  const isSameUnit = former?.resolve?.unit === draft.resolveUnit;
  const resolve = {
    amount: Number(draft.resolveAmount),
    unit: draft.resolveUnit,
    ...(isSameUnit && dayCount ? { dayCount } : {}),
  };
  const body = {
    nature: draft.nature,
    callback: draft.callback,
    residentsMayFile: draft.residentsMayFile,
    ...(draft.departmentCode ? { departmentCode: draft.departmentCode } : {}),
    ...(draft.resolveMode === 'own' ? { resolve } : {}),
    form: draft.form,
  };
  return {
    ...(former ? {} : { code }),
    nameZh,
    nameEn,
    category: category || null,
    icon: icon || null,
    policy: policy || null,
    body,
  };
}
