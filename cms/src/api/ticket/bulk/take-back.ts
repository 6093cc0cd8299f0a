import { documentIds } from '../../../postgres/document-ids';
import type { Sql } from '../../../postgres/sql';
import type { TicketRow } from '../row';

/**
 * The body of one more act by the same route that takes back what was done to some tickets. Its filter names the
 * version that the act left them with: what somebody has changed since is no longer meant, and stays as it is.
 */
export type TakeBack = Readonly<Record<string, unknown>> & {
  filter: { id: readonly string[]; version: number };
};

/** What one ticket needs to be as it was. */
export interface WayBack {
  id: string;
  /** As it was before the act; each act makes it one more. */
  version: number;
  told: Readonly<Record<string, unknown>>;
}

/** Tickets that need the same go back by one act. */
export function takeBacks(ways: readonly WayBack[]): TakeBack[] {
  const groups = new Map<string, TakeBack & { filter: { id: string[] } }>();
  for (const { id, version, told } of ways) {
    const key = JSON.stringify([version, told]);
    const group = groups.get(key) ?? { ...told, filter: { id: [], version: version + 1 } };
    group.filter.id.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * Back to the hands that tickets were in. Only of an act that found all of them in some: there is no way back to not
 * having been dispatched.
 */
export async function formerHands(sql: Sql, before: readonly TicketRow[]): Promise<TakeBack[]> {
  if (
    before.length === 0 ||
    before.some(({ state, department }) => state !== 'dispatched' || department === null)
  )
    return [];
  const departments = await documentIds(
    sql,
    'departments',
    before.map(({ department }) => department),
  );
  const people = await documentIds(
    sql,
    'staff_members',
    before.map(({ assignee }) => assignee),
  );
  return takeBacks(
    before.map(({ documentId, version, department, assignee }) => ({
      id: documentId,
      version,
      told: {
        input: { department: departments.get(department), assignee: people.get(assignee) ?? null },
      },
    })),
  );
}
