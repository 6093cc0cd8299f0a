import type { Center, Foundations, Policy, StoredCalendar, TicketType, Version } from './foundations';

const DEFAULT_CODE = 'default';

/** The version in force at an instant; before the first was published, the first. */
export function inForce<Body>(versions: readonly Version<Body>[], at: Date): Version<Body> | undefined {
  return [...versions].reverse().find((version) => version.inForceFrom <= at) ?? versions[0];
}

/** A type's own policy, else its centre's, else the one that ships with the installation. */
export function policyFor(foundations: Foundations, type: TicketType, center: Center): Policy | undefined {
  const id = type.policyId ?? center.policyId;
  const named = id === null ? undefined : foundations.policies.get(id);
  return named ?? [...foundations.policies.values()].find((policy) => policy.code === DEFAULT_CODE);
}

/** The calendar that the policy names, else the centre's, else the one that ships with the installation. */
export function calendarFor(
  foundations: Foundations,
  policy: Policy | undefined,
  center: Center,
): StoredCalendar | undefined {
  const id = policy?.calendarId ?? center.calendarId;
  const named = id === null || id === undefined ? undefined : foundations.calendars.get(id);
  return named ?? [...foundations.calendars.values()].find((calendar) => calendar.code === DEFAULT_CODE);
}
