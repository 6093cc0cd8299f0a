import { inCentre, type Anchor, type Me } from './scope';

/** The households given to a butler, by name or with the grid that they lead. */
export const givenHouseholds = (me: Me): string =>
  `(SELECT g.id FROM households g WHERE g.butler_id = ${me.staff} UNION
    SELECT g.id FROM households g JOIN buildings b ON b.id = g.building_id JOIN grids r ON r.id = b.grid_id WHERE r.worker_id = ${me.staff})`;

const takesPart = (ticket: string, who: string): string =>
  `EXISTS (SELECT 1 FROM participants p WHERE p.ticket_id = ${ticket} AND ${who})`;

/** The rows of a table of tickets: participants remember whose each one is or was. */
export const ticketsAs = (alias: string): Anchor =>
  inCentre(`${alias}.service_center_id`, {
    own: (me) => takesPart(`${alias}.id`, `p.staff_id = ${me.staff} AND p.role <> 'answerable'`),
    answerable: (me) => takesPart(`${alias}.id`, `p.staff_id = ${me.staff} AND p.role = 'answerable'`),
    department: (me) => me.department && takesPart(`${alias}.id`, `p.department_id = ${me.department}`),
    // what concerns nobody's home is everybody's: a lamp in the yard has no butler
    grid: (me) =>
      `(${alias}.household_id IN ${givenHouseholds(me)} OR (${alias}.household_id IS NULL AND ${alias}.resident_id IS NULL))`,
  });

/** Rows that are seen by whoever sees their ticket; `link` joins `t` to the ticket `tk`. */
export function ofTicket(link: string): Anchor {
  const tickets = ticketsAs('tk');
  return (scopes, me) => {
    const seen = tickets(scopes, me);
    return seen === 'true' ? 'true' : `EXISTS (SELECT 1 FROM tickets tk WHERE ${link} AND ${seen})`;
  };
}

/**
 * Rows that hang on a ticket, and those that hang on none (`loose`), which are seen by one person only, and in the
 * centre that they come from: who changes centres leaves them behind.
 */
export function ofTicketOrLoose(link: string, loose: { when: string; by: string }): Anchor {
  const ticket = ofTicket(link);
  return (scopes, me) => {
    const here = me.centre === undefined ? 'IS NULL' : `= ${me.centre}`;
    const own = `${loose.by} = ${me.staff} AND t.service_center_id ${here}`;
    return `((${loose.when} AND ${own}) OR (NOT (${loose.when}) AND ${ticket(scopes, me)}))`;
  };
}
