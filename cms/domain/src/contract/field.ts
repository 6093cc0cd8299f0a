/** What a field holds; `relation` reads and writes the other record's id, `code` one of `values`. */
export type FieldKind =
  | 'id'
  | 'text'
  | 'longText'
  | 'code'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'instant'
  | 'date'
  | 'relation'
  | 'relations'
  | 'object'
  | 'list';

export interface FieldSpec {
  kind: FieldKind;
  /** Longest text allowed, in characters (code points). */
  max?: number;
  /** Allowed codes of a `code` field. */
  values?: readonly string[];
  /** The resource a relation points to. */
  of?: string;
  required?: boolean;
  nullable?: boolean;
  /** Answered as null where there is none, though nobody may send null. */
  answersNull?: boolean;
  /** Sent by nobody: a changed value that comes back is 400 `input.read-only`. */
  readOnly?: boolean;
  /** Worked out at the asking: ignored in a PUT whatever it holds. */
  computed?: boolean;
  /** Made for the answer and for whoever asks: neither filtered nor sorted. */
  isShownOnly?: boolean;
  /** Taken at creation and never answered: a first password. */
  writeOnly?: boolean;
  /** A list whose items are not texts: the resource's own rules read them (years, make-up days with their windows). */
  hasOwnItems?: boolean;
  /** Tells something of a private person: lists of what changed name the field and not its value. */
  isPersonal?: boolean;
}

export type Fields = Record<string, FieldSpec>;

/** The fields that every record of the panel carries. */
export const recordFields = {
  id: { kind: 'id', readOnly: true },
  version: { kind: 'integer', readOnly: true },
  createdAt: { kind: 'instant', readOnly: true },
  updatedAt: { kind: 'instant', readOnly: true, computed: true },
} as const satisfies Fields;
