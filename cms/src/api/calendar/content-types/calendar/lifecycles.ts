import { parseCalendar } from '@shouwen/domain/calendar';
import { plainJson } from '../../../../definition/plain-json';
import { requireTransaction, inTransaction } from '../../../../postgres/transaction';
import { now } from '../../../../time/now';
import { refusingAsStrapi } from '../../../../write/strapi-error';
import { recomputeCalendar } from '../../recompute';

interface HookEvent {
  params: { data: Record<string, unknown>; where?: { id?: number } };
  result?: { id: number };
}

const UID = 'api::calendar.calendar';
const PARTS = ['timeZone', 'weekly', 'holidays', 'makeupDays', 'loadedYears'] as const;
const LISTS = new Set<string>(['holidays', 'makeupDays', 'loadedYears']);

async function check(event: HookEvent): Promise<void> {
  const { data, where } = event.params;
  const stored: Record<string, unknown> = where
    ? ((await strapi.db.query(UID).findOne({ where })) ?? {})
    : {};
  const definition = PARTS.map((part) => [
    part,
    plainJson(part, data[part] ?? stored[part]) ?? (LISTS.has(part) ? [] : undefined),
  ]);
  parseCalendar(Object.fromEntries(definition));
}

/** A calendar is checked before it is stored; an edit moves the due times of what still runs on it. */
export default {
  beforeCreate: (event: HookEvent) => refusingAsStrapi(() => check(event)),
  beforeUpdate: (event: HookEvent) =>
    refusingAsStrapi(async () => {
      requireTransaction(strapi, UID);
      await check(event);
    }),
  async afterUpdate(event: HookEvent) {
    const id = event.result?.id ?? event.params.where?.id;
    if (id !== undefined) await inTransaction(strapi, (sql) => recomputeCalendar(strapi, sql, id, now()));
  },
};
