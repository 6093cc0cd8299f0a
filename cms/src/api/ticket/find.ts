import type { CallbackOutcome } from '@shouwen/domain/contract';
import type { TicketState } from '@shouwen/domain/ticket';
import type { Sql } from '../../postgres/sql';
import type { TicketRow } from './row';

export interface Person {
  id: number;
  department: number | null;
}

export interface OtherTicket {
  id: number;
  number: string;
  state: TicketState;
}

export interface Attempt {
  outcome: CallbackOutcome;
  halfDay: string;
}

/** What a verb may ask beside the ticket itself. */
export interface Finder {
  /** Somebody who works in the ticket's own centre today. */
  person(documentId: string): Promise<Person | undefined>;
  /** Whether this person works in the ticket's centre today; by numeric id. */
  isAtWork(staff: number): Promise<boolean>;
  /** Another ticket of the same centre. */
  ticket(documentId: string): Promise<OtherTicket | undefined>;
  /** The call-backs of the present round, in their order. */
  attempts(): Promise<readonly Attempt[]>;
}

/** The finder of the desk: asks the database inside the act's own transaction. */
export const findIn = (sql: Sql, ticket: TicketRow, now: Date): Finder => ({
  // held until the act ends: nobody leaves while work is given to them
  async person(documentId) {
    const [person] = await sql.query<Person>(
      `SELECT s.id, m.department_id AS department FROM staff_members s JOIN memberships m ON m.staff_id = s.id
        WHERE s.document_id = $1 AND m.service_center_id = $2 AND s.is_active IS NOT FALSE AND shouwen_in_force(m, $3) FOR SHARE OF s`,
      [documentId, ticket.serviceCenter, now],
    );
    return person;
  },
  async isAtWork(staff) {
    const found = await sql.query(
      `SELECT 1 FROM staff_members s JOIN memberships m ON m.staff_id = s.id
        WHERE s.id = $1 AND m.service_center_id = $2 AND s.is_active IS NOT FALSE AND shouwen_in_force(m, $3) FOR SHARE OF s`,
      [staff, ticket.serviceCenter, now],
    );
    return found.length > 0;
  },
  async ticket(documentId) {
    const [other] = await sql.query<OtherTicket>(
      // held until the act ends: nobody closes what something is being merged into
      'SELECT id, number, state FROM tickets WHERE document_id = $1 AND service_center_id = $2 FOR UPDATE',
      [documentId, ticket.serviceCenter],
    );
    return other;
  },
  attempts: () =>
    sql.query<Attempt>(
      'SELECT outcome, half_day AS "halfDay" FROM callbacks WHERE ticket_id = $1 AND round = $2 ORDER BY attempt',
      [ticket.id, ticket.round],
    ),
});
