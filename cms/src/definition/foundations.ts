import { parseCalendar, type CalendarDefinition } from '@shouwen/domain/calendar';
import {
  parsePolicy,
  parseTicketType,
  type DeadlinePolicyBody,
  type TicketTypeBody,
} from '@shouwen/domain/definition';
import { FOUNDATIONS_STAND_AT } from '../postgres/revisions';
import type { Sql } from '../postgres/sql';

export interface Center {
  id: number;
  documentId: string;
  code: string;
  calendarId: number | null;
  policyId: number | null;
}
export interface StoredCalendar {
  id: number;
  documentId: string;
  code: string;
  timeZone: string;
  definition: CalendarDefinition;
}
export interface Version<Body> {
  id: number;
  number: number;
  inForceFrom: Date;
  body: Body;
}
export interface TicketType {
  id: number;
  documentId: string;
  code: string;
  policyId: number | null;
  versions: readonly Version<TicketTypeBody>[];
}
export interface Policy {
  id: number;
  documentId: string;
  code: string;
  calendarId: number | null;
  versions: readonly Version<DeadlinePolicyBody>[];
}
export interface Department {
  id: number;
  documentId: string;
  code: string;
  serviceCenterId: number;
}

/** All definitions that decide what a ticket is promised: small tables, compiled once, kept while their revision stands. */
export interface Foundations {
  centers: ReadonlyMap<number, Center>;
  calendars: ReadonlyMap<number, StoredCalendar>;
  types: ReadonlyMap<number, TicketType>;
  policies: ReadonlyMap<number, Policy>;
  departments: ReadonlyMap<number, Department>;
  policyVersions: ReadonlyMap<number, Version<DeadlinePolicyBody>>;
  typeVersions: ReadonlyMap<number, Version<TicketTypeBody>>;
}

interface VersionRow {
  id: number;
  kind: string;
  definition: string;
  number: number;
  body: unknown;
  inForceFrom: Date;
}

const byId = <T extends { id: number }>(rows: readonly T[]): ReadonlyMap<number, T> =>
  new Map(rows.map((row) => [row.id, row]));

function versionsOf<Body>(rows: readonly VersionRow[], kind: string, parse: (body: unknown) => Body) {
  const versions = new Map<string, Version<Body>[]>();
  for (const row of rows.filter((each) => each.kind === kind)) {
    const version = { id: row.id, number: row.number, inForceFrom: row.inForceFrom, body: parse(row.body) };
    versions.set(row.definition, [...(versions.get(row.definition) ?? []), version]);
  }
  return versions;
}

async function loadCalendars(sql: Sql): Promise<StoredCalendar[]> {
  const rows = await sql.query<{
    id: number;
    documentId: string;
    code: string;
    timeZone: string;
    definition: unknown;
  }>(
    `SELECT id, document_id AS "documentId", code, time_zone AS "timeZone", jsonb_build_object('timeZone', time_zone,
       'weekly', weekly, 'holidays', coalesce(holidays, '[]'), 'makeupDays', coalesce(makeup_days, '[]'),
       'loadedYears', coalesce(loaded_years, '[]')) AS definition FROM calendars`,
  );
  return rows.map((row) => ({ ...row, definition: parseCalendar(row.definition) }));
}

async function load(sql: Sql): Promise<Foundations> {
  const versions = await sql.query<VersionRow>(
    `SELECT id, kind, definition, number, body, in_force_from AS "inForceFrom" FROM definition_versions ORDER BY definition, number`,
  );
  const policyVersions = versionsOf(versions, 'deadline-policy', parsePolicy);
  const typeVersions = versionsOf(versions, 'ticket-type', parseTicketType);
  const centers = await sql.query<Center>(
    `SELECT id, document_id AS "documentId", code, calendar_id AS "calendarId", policy_id AS "policyId" FROM service_centers`,
  );
  const types = await sql.query<Omit<TicketType, 'versions'>>(
    `SELECT id, document_id AS "documentId", code, policy_id AS "policyId" FROM ticket_types`,
  );
  const policies = await sql.query<Omit<Policy, 'versions'>>(
    `SELECT id, document_id AS "documentId", code, calendar_id AS "calendarId" FROM deadline_policies`,
  );
  const departments = await sql.query<Department>(
    `SELECT id, document_id AS "documentId", code, service_center_id AS "serviceCenterId" FROM departments`,
  );
  return {
    centers: byId(centers),
    calendars: byId(await loadCalendars(sql)),
    types: byId(types.map((type) => ({ ...type, versions: typeVersions.get(type.documentId) ?? [] }))),
    policies: byId(
      policies.map((policy) => ({ ...policy, versions: policyVersions.get(policy.documentId) ?? [] })),
    ),
    departments: byId(departments),
    policyVersions: byId([...policyVersions.values()].flat()),
    typeVersions: byId([...typeVersions.values()].flat()),
  };
}

let standing: string | undefined;

/** The revision as a request has just found it in the database (src/postgres/revisions). */
export function foundationsStandAt(revision: string): void {
  standing = revision;
}
interface Kept {
  revision: string;
  foundations: Foundations;
}

/** What stands, and beside it what a long transaction sees that has made something of its own; the last asked first. */
let kept: readonly Kept[] = [];

/**
 * The definitions as this connection sees them. The numbers of changes come from a sequence, which no rollback takes
 * back, so what was loaded inside a transaction that failed is never taken for what stands.
 */
export async function foundationsOf(sql: Sql): Promise<Foundations> {
  const [row] = await sql.query<{ revision: string }>(`SELECT ${FOUNDATIONS_STAND_AT} AS revision`);
  const revision = row?.revision ?? '';
  const known = kept.find((each) => each.revision === revision);
  const current = known ?? { revision, foundations: await load(sql) };
  if (kept[0] !== current) kept = [current, ...kept.filter((each) => each !== current).slice(0, 1)];
  return current.foundations;
}

/**
 * The definitions as they stood when the request came: enough to show what a caller may do, and one question less for
 * every page. Whoever acts asks `foundationsOf`.
 */
export async function recentFoundations(sql: Sql): Promise<Foundations> {
  const current = kept.find(({ revision }) => revision === standing);
  return current?.foundations ?? foundationsOf(sql);
}
