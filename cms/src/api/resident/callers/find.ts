import type { AskedNumber } from '@shouwen/domain/phone';
import type { Sql } from '../../../postgres/sql';
import { Parameters } from '../../../query/parameters';
import type { Relation } from '../../../query/relation';

/** Residents answered at most: four digits alone may be many people's. */
const MOST_RESIDENTS = 12;
const MOST_TICKETS = 20;
const MOST_RATINGS = 3;

const OPEN = `t.state IN ('new', 'dispatched', 'in-progress', 'waiting')`;

export interface Found {
  ids: string[];
  hasMore: boolean;
}

const reversed = (digits: string): string => [...digits].reverse().join('');

/** The condition that a number is the one asked for; digits only, so that nothing in it is a pattern. */
function isAsked(column: string, { tail, wholes }: AskedNumber, parameters: Parameters): string {
  const ends = `shouwen_tail(${column}) LIKE ${parameters.add(`${reversed(tail)}%`)}`;
  if (wholes.length === 0) return ends;
  return `(${ends} OR shouwen_tail(${column}) = ANY(${parameters.add(wholes.map(reversed))}::text[]))`;
}

async function idsOf(sql: Sql, text: string, parameters: Parameters, most: number): Promise<Found> {
  const rows = await sql.query<{ id: string }>(
    `${text} LIMIT ${parameters.add(most + 1)}`,
    parameters.values,
  );
  return { ids: rows.slice(0, most).map(({ id }) => id), hasMore: rows.length > most };
}

/** The residents in sight who have the number, those whose first number it is before the others. */
export function residentsWith(sql: Sql, residents: Relation, asked: AskedNumber): Promise<Found> {
  const parameters = new Parameters();
  const scope = residents.scope(parameters);
  return idsOf(
    sql,
    `SELECT t.document_id AS id FROM ${residents.from} JOIN resident_phones p ON p.resident_id = t.id
      WHERE ${isAsked('p.phone', asked, parameters)} AND ${scope}
      GROUP BY t.id, t.document_id, t.name ORDER BY bool_or(p.is_primary) DESC, t.name, t.id`,
    parameters,
    MOST_RESIDENTS,
  );
}

interface Callers {
  residents: readonly string[];
  households: readonly string[];
}

/** Tickets of these people or their homes. */
const concerns = ({ residents, households }: Callers, parameters: Parameters): string =>
  `(t.resident_id = ANY(ARRAY(SELECT r.id FROM residents r WHERE r.document_id = ANY(${parameters.add(residents)}::text[])))
    OR t.household_id = ANY(ARRAY(SELECT h.id FROM households h WHERE h.document_id = ANY(${parameters.add(households)}::text[]))))`;

/** The open tickets in sight of those homes, those people or that number, what is due next first. */
export function openTicketsOf(
  sql: Sql,
  tickets: Relation,
  callers: Callers,
  asked: AskedNumber,
): Promise<Found> {
  const parameters = new Parameters();
  const theirs = concerns(callers, parameters);
  const ofNumber = `(t.requester_phone IS NOT NULL AND ${isAsked('t.requester_phone', asked, parameters)})`;
  const scope = tickets.scope(parameters);
  return idsOf(
    sql,
    `SELECT t.document_id AS id FROM ${tickets.from} WHERE ${OPEN} AND (${theirs} OR ${ofNumber}) AND ${scope}
      ORDER BY LEAST(CASE WHEN t.replied_at IS NULL THEN t.reply_due_at END, t.resolve_due_at) NULLS LAST, t.id`,
    parameters,
    MOST_TICKETS,
  );
}

/** Their tickets in sight that were rated last. */
export async function lastRatedOf(sql: Sql, tickets: Relation, callers: Callers): Promise<string[]> {
  const parameters = new Parameters();
  const theirs = concerns(callers, parameters);
  const scope = tickets.scope(parameters);
  const { ids } = await idsOf(
    sql,
    `SELECT t.document_id AS id FROM ${tickets.from} WHERE t.rating IS NOT NULL AND ${theirs} AND ${scope}
      ORDER BY t.closed_at DESC NULLS FIRST, t.id DESC`,
    parameters,
    MOST_RATINGS,
  );
  return ids;
}

export interface Home {
  resident: string;
  kind: string;
  id: string;
  code: string;
  building: string;
  buildingName: string;
  community: string;
  communityName: string;
  butler: string | null;
  butlerName: string | null;
}

/** Where these residents live now; a home that they have moved out of is theirs no more. */
export function homesOf(
  sql: Sql,
  households: Relation,
  residents: readonly string[],
  now: Date,
): Promise<Home[]> {
  const parameters = new Parameters();
  const named = parameters.add(residents);
  const at = parameters.add(now.toISOString());
  const scope = households.scope(parameters);
  return sql.query<Home>(
    `SELECT r.document_id AS resident, o.kind, t.document_id AS id, t.code, b.document_id AS building, b.name AS "buildingName",
            c.document_id AS community, c.name AS "communityName", s.document_id AS butler, s.name AS "butlerName"
       FROM occupancies o JOIN residents r ON r.id = o.resident_id JOIN households t ON t.id = o.household_id
       JOIN buildings b ON b.id = t.building_id JOIN communities c ON c.id = t.community_id
       LEFT JOIN staff_members s ON s.id = t.butler_id
       JOIN service_centers z ON z.id = t.service_center_id LEFT JOIN calendars k ON k.id = z.calendar_id,
       LATERAL (SELECT (${at}::timestamptz AT TIME ZONE COALESCE(k.time_zone, 'Asia/Shanghai'))::date AS today) local
      WHERE r.document_id = ANY(${named}::text[]) AND COALESCE(o.from_on <= today, true) AND COALESCE(o.to_on >= today, true)
        AND ${scope}
      ORDER BY o.from_on DESC NULLS LAST, t.code`,
    parameters.values,
  );
}
