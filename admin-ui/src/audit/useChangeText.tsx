import { staffRoles, taskKinds } from '@shouwen/domain/contract';
import { wordFor } from '@shouwen/domain/messages';
import { Fragment, type ReactNode } from 'react';
import { zh } from '../i18n/zh';
import type { MessageKey } from '../i18n/messages';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { NameOf } from '../records/NameOf';

const relations: Record<string, 'staff' | 'departments' | 'communities' | undefined> = {
  to: 'staff',
  assignedTo: 'staff',
  head: 'staff',
  worker: 'staff',
  department: 'departments',
  community: 'communities',
};

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]{24}$/.test(value);

const isTaskKind = (value: unknown) => taskKinds.some((kind) => kind === value);

const isRole = (value: unknown) => staffRoles.some((role) => role === value);

/** A field of a person by the words of the staff screens, where the same name elsewhere means something else. */
const labelOf = (field: string, resource: string | null): MessageKey | null => {
  const isOfStaff = Object.hasOwn(zh.staff.field, field);
  if (resource === 'staff' && isOfStaff) return `staff.field.${field as keyof typeof zh.staff.field}`;
  if (Object.hasOwn(zh.audit.detail, field)) return `audit.detail.${field as keyof typeof zh.audit.detail}`;
  if (isOfStaff) return `staff.field.${field as keyof typeof zh.staff.field}`;
  return Object.hasOwn(zh.tickets.field, field)
    ? `tickets.field.${field as keyof typeof zh.tickets.field}`
    : null;
};

/** A field and its values as people say them; what has no word stands as it is stored. */
export const useChangeText = () => {
  const text = useText();
  const language = useLanguage();

  const one = (field: string, value: unknown): ReactNode => {
    const reference = relations[field];
    if (reference && isId(value)) return <NameOf reference={reference} id={value} />;
    if (typeof value === 'boolean') return text(value ? 'audit.yes' : 'audit.no');
    if (field === 'role' && isRole(value)) return wordFor('role', String(value), language);
    if (field === 'kind' && isTaskKind(value)) return wordFor('taskKind', String(value), language);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };

  const valueOf = (field: string, value: unknown): ReactNode => {
    if (value === null || value === undefined || value === '') return text('audit.blank');
    if (!Array.isArray(value)) return one(field, value);
    if (value.length === 0) return text('audit.blank');
    return value.map((each, index) => (
      <Fragment key={index}>
        {index > 0 && text('common.separator')}
        {one(field, each)}
      </Fragment>
    ));
  };

  const nameOf = (field: string, resource: string | null): string => {
    const label = labelOf(field, resource);
    return label ? text(label) : field;
  };

  return { nameOf, valueOf };
};
