import { openQueue } from '../tickets/list/queues/queues';
import type { FoundHome } from '../tickets/inputs/home';

/** The open tickets that a condition means. */
export const openTicketsOf = (condition: Readonly<Record<string, string>>): string =>
  `/tickets?${new URLSearchParams({ filter: JSON.stringify({ ...openQueue, ...condition }) })}`;

/** Intake with the place filled in. */
export const intakeAt = ({ id, building, community }: FoundHome): string =>
  `/tickets/create?${new URLSearchParams({ community: community.id, building: building.id, household: id })}`;

/** Intake for a caller. */
export const intakeFor = (phone: string): string => `/tickets/create?${new URLSearchParams({ phone })}`;
