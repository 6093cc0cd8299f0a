import { editableFields } from './editable';

const shown: readonly string[] = editableFields;

/** True when every refused field is on the form, so that its input can say what is wrong. */
export const isToldByFields = (fields: Record<string, string>): boolean => {
  const names = Object.keys(fields);
  return names.length > 0 && names.every((name) => shown.includes(name));
};
