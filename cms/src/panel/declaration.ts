import type { Core } from '@strapi/strapi';
import type { Fields, Language, Resource, StaffRole } from '@shouwen/domain/contract';
import type { Caller } from '../access/caller';
import type { VerifiedCaller } from '../access/callers';
import type { Application } from '../application';
import type { Anchor } from '../access/scope';
import type { Origin } from '../audit/record';
import type { Sql } from '../postgres/sql';
import type { Row } from '../query/relation';
import type { SourceOverride } from '../query/source';
import type { ErrorRoom } from './description';
import type { Panel } from './engine';
import type { Input } from './input';

export interface Asking {
  sql: Sql;
  caller: VerifiedCaller;
  language: Language;
  now: Date;
}

export interface WriteContext extends Asking {
  strapi: Core.Strapi;
  /** What may be named, asked of or exported beside the record itself. */
  panel: Panel;
  origin: Origin;
  /** The record as the caller sees it before a change. */
  present?: Row;
}

/** Works out what is shown beside the stored fields, for a whole page at once. */
export type Present = (rows: readonly Row[], asking: Asking) => Promise<Row[]>;

/** What is special about a field's eyes and hands; without one it is for whoever reads or writes the record. */
export interface Guard {
  /** The roles that get the field at all. */
  seenBy?: readonly StaffRole[];
  /** The roles that write it, among those that write the record. */
  writtenBy?: readonly StaffRole[];
  /** The roles that see it masked, and then can neither filter, sort nor search by it. */
  maskedFor?: readonly StaffRole[];
  mask?(value: unknown): unknown;
  /** A record in which those roles see it after all. */
  reveals?(row: Row, caller: Caller): boolean;
}

/** What a form says, on its way to the content type. */
export interface Draft {
  /** Attribute → value; a relation's value is the other record's documentId. */
  data: Input;
  context: WriteContext;
}

/** The documentId of a new record, and what its answer says once and nobody can look up again. */
export interface Created {
  id: string;
  once?: Readonly<Record<string, unknown>>;
}

/**
 * A resource of the panel: what it is called, what it holds, who sees which part of it and how its rows hang on a
 * centre. Rights stand in the matrix (src/access), the fields in the contract (domain package).
 */
export interface Declaration {
  resource: Resource;
  /** The content type, by its singular name. */
  type: string;
  fields: Fields;
  guards?: Readonly<Record<string, Guard>>;
  overrides?: Readonly<Record<string, SourceOverride>>;
  /** Values for `present` and guards, by names that begin with `_`: never answered, filtered or sorted. */
  hidden?: Readonly<Record<`_${string}`, string>>;
  /** The fields that `q` looks in. */
  search?: readonly string[];
  /** Searched fields that share an index over their characters (database/constraints/72-search.sql), in its order. */
  searchIndexes?: readonly (readonly string[])[];
  /** The SQL text of a searched field, where that is not what is answered. */
  searchTexts?: Readonly<Record<string, string>>;
  anchor: Anchor;
  /** A condition over `t` that holds for every row that is still there; the others are nobody's. */
  kept?: string;
  present?: Present;
  /**
   * Where the service centre of a new record comes from: the caller's own, the record that a relation names, or
   * nowhere, because it has none.
   */
  home?: 'caller' | { field: string };
  /** Completes what is stored: a derived relation, a code from the name. */
  complete?(draft: Draft): Promise<Input> | Input;
  /** Fields that are rows of another table, written after the record. */
  parts?: Readonly<
    Record<string, (context: WriteContext, recordId: number, value: unknown) => Promise<void>>
  >;
  /** Tables whose rows are part of a record and go with it. */
  owns?: readonly { table: string; column: string }[];
  /** Writes one record, where the content type's own way is not enough. */
  create?(context: WriteContext, input: Input): Promise<Created>;
  /** Changes one record that was found fresh; `changes` holds only fields that differ. */
  update?(context: WriteContext, id: string, changes: Input): Promise<void>;
  remove?(context: WriteContext, id: string): Promise<void>;
  /** Whether the caller may change or delete this very record, beyond what the matrix says of all of them (403). */
  mayChange?(row: Row, caller: Caller): boolean;
  /** Once a change is through: what this process remembers of the record is forgotten. */
  settled?(application: Application, id: string): void;
  /** Read-only fields that a POST takes nevertheless. */
  onlyAtCreation?: readonly string[];
  /** Rooms of error codes that writing may meet besides those of every input. */
  refusals?: readonly ErrorRoom[];
  /** Acts are told by a timeline of their own instead of the audit list. */
  hasTimeline?: boolean;
  /** How somebody arranges their own screen is no matter for the audit list. */
  isPrivate?: boolean;
}

export const declare = (declaration: Declaration): Declaration => declaration;
