import type { Core } from '@strapi/strapi';
import type { Callers } from './access/callers';
import type { GuessWatch } from './access/guess-watch';
import type { Keys } from './access/keys';
import type { AuditBuffer } from './audit/buffer';
import type { ReadPool } from './postgres/pool';
import type { Revisions } from './postgres/revisions';
import type { Totals } from './query/total';

/** Where records are written and read, and the one clock: enough for a command. */
export interface Records {
  strapi: Core.Strapi;
  read: ReadPool;
  now(): Date;
}

/** What every room of the server is handed: the records, and who asks for them. */
export interface Application extends Records {
  totals: Totals;
  revisions: Revisions;
  callers: Callers;
  guesses: GuessWatch;
  audit: AuditBuffer;
  keys: Keys;
  /** Aborted when this process is to end: long work looks at it where it tells how far it is. */
  stopping: AbortSignal;
}
