import type { Core } from '@strapi/strapi';
import { foundationsOf } from '../definition/foundations';
import type { Sql } from '../postgres/sql';
import type { Mapping } from './mapping/mapping';
import { findCalendar, makeCalendar } from './place/calendar';
import { findCenter, makeCenter } from './place/center';
import { Departments } from './place/departments';
import type { Named } from './place/named';
import { placeFields, Places } from './place/places';

/** The records that the rows of a file are tied to. */
export interface Target {
  /** undefined where the import will make it. */
  center: Named | undefined;
  calendar: Named | undefined;
  departments: Departments;
  places: Places;
  types: ReadonlyMap<string, number>;
}

export interface Made {
  kind: 'service centre' | 'calendar' | 'department';
  name: string;
}

async function around(
  sql: Sql,
  mapping: Mapping,
  center: Named | undefined,
  calendar: Named | undefined,
): Promise<Target> {
  const { types } = await foundationsOf(sql);
  return {
    center,
    calendar,
    departments: await Departments.of(sql, center),
    places: await Places.of(
      sql,
      center,
      placeFields.filter((field) => mapping.fields[field] !== undefined),
    ),
    types: new Map([...types.values()].map((type) => [type.code, type.id])),
  };
}

/** What of the target is there; refuses a centre or calendar that is neither known nor described. */
export async function findTarget(sql: Sql, mapping: Mapping): Promise<Target> {
  const center = await findCenter(sql, mapping.serviceCenter);
  const calendar = mapping.calendar ? await findCalendar(sql, mapping.calendar) : undefined;
  return around(sql, mapping, center, calendar);
}

/** What the import will have to make before it can write. */
export function missingIn(target: Target, mapping: Mapping): Made[] {
  const departments = [...target.departments.missing].map((name): Made => ({ kind: 'department', name }));
  return [
    ...(mapping.calendar && !target.calendar
      ? [{ kind: 'calendar', name: mapping.calendar.name } as const]
      : []),
    ...(target.center ? [] : [{ kind: 'service centre', name: mapping.serviceCenter.name } as const]),
    ...departments,
  ];
}

export type ReadyTarget = Target & { center: Named };

/** The target complete but for departments, what was missing made in the caller's transaction. */
export async function makeTarget(
  strapi: Core.Strapi,
  sql: Sql,
  mapping: Mapping,
  at: Date,
): Promise<{ target: ReadyTarget; made: Made[] }> {
  const found = await findTarget(sql, mapping);
  const made = missingIn(found, mapping);
  const wish = mapping.calendar;
  const calendar = found.calendar ?? (wish ? await makeCalendar(strapi, sql, wish, at) : undefined);
  const center = found.center ?? (await makeCenter(strapi, sql, mapping.serviceCenter, calendar ?? null, at));
  return { target: { ...(await around(sql, mapping, center, calendar)), center }, made };
}

/** Makes the departments that rows have named meanwhile and the centre does not have. */
export async function makeDepartments(
  strapi: Core.Strapi,
  sql: Sql,
  { center, departments }: ReadyTarget,
  at: Date,
): Promise<Made[]> {
  const names = await departments.makeMissing(strapi, sql, center, at);
  return names.map((name): Made => ({ kind: 'department', name }));
}
