import { merging } from '../../records/merging';
import type { Person } from '../person';

const editableFields = ['name', 'phone', 'username', 'role', 'department', 'posts', 'fromOn'] as const;
export type EditableField = (typeof editableFields)[number];

export const staffForm = merging<Person, EditableField>(editableFields);
