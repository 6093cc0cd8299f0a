import type { Core } from '@strapi/strapi';
import type { Fields, Language, Resource } from '@shouwen/domain/contract';
import type { Caller } from '../access/caller';
import type { Anchor } from '../access/scope';
import type { Sql } from '../postgres/sql';
import type { Row } from '../query/list';
import type { SourceOverride } from '../query/source';
import type { Input } from './input';

export interface Asking {
  sql: Sql;
  caller: Caller;
  language: Language;
  now: Date;
}

export interface WriteContext extends Asking {
  strapi: Core.Strapi;
  /** The record as the caller sees it before a change. */
  present?: Row;
}

/** Works out what is shown beside the stored fields, for a whole page at once. */
export type Present = (rows: readonly Row[], asking: Asking) => Promise<Row[]>;

/**
 * A resource of the panel: what it is called, what it holds and where it comes from. Rights stand in the matrix
 * (src/access), the fields in the contract (domain package).
 */
export interface Declaration {
  resource: Resource;
  /** The content type, by its singular name. */
  type: string;
  fields: Fields;
  overrides?: Record<string, SourceOverride>;
  /** Values for `present`, by names that begin with `_`: never answered, filtered or sorted. */
  hidden?: Record<`_${string}`, string>;
  /** SQL expressions over `t` that `q` looks in. */
  search?: readonly string[];
  anchor: Anchor;
  /** A condition over `t` that holds for every row that is still there; the others are nobody's. */
  kept?: string;
  present?: Present;
  /** Writes one record and answers its documentId. */
  create?(context: WriteContext, input: Input): Promise<string>;
  /** Changes one record that was found fresh; `changes` holds only fields that differ. */
  update?(context: WriteContext, id: string, changes: Input): Promise<void>;
  /** Read-only fields that a POST takes nevertheless. */
  onlyAtCreation?: readonly string[];
}

export const declare = (declaration: Declaration): Declaration => declaration;
