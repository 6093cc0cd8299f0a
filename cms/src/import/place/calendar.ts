import type { Core } from '@strapi/strapi';
import { DomainError } from '@shouwen/domain/error';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { insertRows } from '../../write/insert';
import type { CalendarWish } from '../mapping/mapping';
import { findNamed, knownAs, type Named } from './named';

/** The calendar that a mapping names; undefined where it brings a complete one that is not stored yet. */
export async function findCalendar(sql: Sql, wish: CalendarWish): Promise<Named | undefined> {
  const calendars = await sql.query<Named>(
    `SELECT id, document_id AS "documentId", code, name FROM calendars ORDER BY id`,
  );
  if ('code' in wish) return calendars.find((each) => each.code === wish.code);
  const found = findNamed(calendars, wish.name);
  if (found) return found;
  throw new DomainError('import.calendar-unknown', {
    params: { name: wish.name.slice(0, 60), known: knownAs(calendars) },
  });
}

/** Stores the complete calendar of a mapping. */
export async function makeCalendar(
  strapi: Core.Strapi,
  sql: Sql,
  wish: CalendarWish,
  at: Date,
): Promise<Named> {
  if (!('code' in wish)) throw new DomainError('calendar.unknown');
  const { code, name, definition } = wish;
  const { timeZone, weekly, holidays, makeupDays, loadedYears = null } = definition;
  const row = { code, name, timeZone, weekly, holidays, makeupDays, loadedYears };
  const [made] = await insertRows(sql, tableOf(strapi, 'calendar'), [row], at);
  if (!made) throw new DomainError('server.error');
  return { ...made, code, name };
}
