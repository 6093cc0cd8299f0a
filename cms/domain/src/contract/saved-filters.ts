import { recordFields, type Fields } from './field';
import { limits } from './limits';
import { resources } from './resources';

/** `saved-filters`: a list as somebody keeps it, with its order and columns; a shared one is for their whole centre. */
export const savedFilterFields = {
  ...recordFields,
  name: { kind: 'text', max: limits.nameCharacters, required: true },
  resource: { kind: 'code', values: resources, required: true },
  /** In the panel's language, as a list takes it. */
  filter: { kind: 'object', required: true },
  /** What the words of a time mean depends on the day: "received today", "due within 4 hours". Worked out by the desk. */
  moving: { kind: 'object', nullable: true },
  /** `[field, "ASC" | "DESC"]`; empty: the list's own order. */
  sort: { kind: 'list' },
  /** The columns shown, in their order; empty: the list's own. */
  columns: { kind: 'list' },
  isShared: { kind: 'boolean' },
  /** What the caller may do with it: `update`, `share` (and stop sharing), `delete`. */
  abilities: { kind: 'list', readOnly: true, computed: true },
  owner: { kind: 'relation', of: 'staff', readOnly: true },
} as const satisfies Fields;

/** The body of `POST /panel/counts`: name → filter. */
export const countFields = {
  resource: { kind: 'code', values: resources, required: true },
  filters: { kind: 'object', required: true },
} as const satisfies Fields;
