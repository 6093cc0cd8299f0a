import type * as contract from '../contract';
import type { Language } from '../contract/codes';
import type { Resource } from '../contract/resources';
import { fieldNamesEn, ownNamesEn } from './field-names-en';
import { fieldNamesZh, ownNamesZh } from './field-names-zh';

type NamesIn<Kind> = Kind extends unknown ? Extract<keyof Kind, string> : never;

/** Every field of every resource. */
export type FieldName = NamesIn<
  | typeof contract.ticketFields
  | typeof contract.ticketEventFields
  | typeof contract.callbackFields
  | typeof contract.fileFields
  | typeof contract.ticketTypeFields
  | typeof contract.deadlinePolicyFields
  | typeof contract.calendarFields
  | typeof contract.serviceCenterFields
  | typeof contract.departmentFields
  | typeof contract.communityFields
  | typeof contract.sectionFields
  | typeof contract.gridFields
  | typeof contract.buildingFields
  | typeof contract.householdFields
  | typeof contract.residentFields
  | typeof contract.occupancyFields
  | typeof contract.staffFields
  | typeof contract.membershipFields
  | typeof contract.loginSessionFields
  | typeof contract.auditEntryFields
  | typeof contract.taskFields
  | typeof contract.savedFilterFields
  | typeof contract.cannedAnswerFields
>;

export type FieldNames = Readonly<Record<FieldName, string>>;
/** What a field is called in one resource, where the same name means something else in others. */
export type OwnNames = Readonly<Partial<Record<Resource, Partial<Record<FieldName, string>>>>>;

const names: Record<Language, { all: FieldNames; own: OwnNames }> = {
  'zh-CN': { all: fieldNamesZh, own: ownNamesZh },
  en: { all: fieldNamesEn, own: ownNamesEn },
};

const isFieldName = (field: string): field is FieldName => Object.hasOwn(fieldNamesZh, field);

/** What people call a field, as at the head of a column: `fieldName('tickets', 'assignee', 'en')` is `Assignee`. */
export function fieldName(resource: Resource, field: string, language: Language): string {
  if (!isFieldName(field)) return field;
  const { all, own } = names[language];
  return own[resource]?.[field] ?? all[field];
}
