import type { Person } from '../person';

export const editableFields = ['name', 'phone', 'username', 'role', 'department', 'posts', 'fromOn'] as const;
export type EditableField = (typeof editableFields)[number];

const plain = (value: unknown): string => JSON.stringify(value === undefined || value === '' ? null : value);

/** Which editable fields differ between two states of a person; an empty field is no change of a missing value. */
export const differing = (one: Partial<Person>, other: Partial<Person>): EditableField[] =>
  editableFields.filter((field) => plain(one[field]) !== plain(other[field]));

/** What a merge-PUT needs: only what changed, and the version it was changed from. */
export const mergeBody = (edited: Partial<Person>, before: Person): Partial<Person> => ({
  ...Object.fromEntries(differing(edited, before).map((field) => [field, edited[field] || null])),
  version: before.version,
});
