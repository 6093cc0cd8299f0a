import { zh } from '../i18n/zh';

export type FieldName = keyof typeof zh.tickets.field;

/** True for the fields that the desk has a name for; a version number is nobody's business on a screen. */
export const isFieldName = (name: string): name is FieldName => Object.hasOwn(zh.tickets.field, name);
