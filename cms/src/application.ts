import type { Core } from '@strapi/strapi';
import type { ReadPool } from './postgres/pool';
import type { Totals } from './query/total';

/** What every room is handed: Strapi for writing, a pool of its own for reading, and the one clock. */
export interface Application {
  strapi: Core.Strapi;
  read: ReadPool;
  totals: Totals;
  now(): Date;
}
