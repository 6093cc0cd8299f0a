import { SharedQuestion } from './shared-question';
import type { Sql } from './sql';

/** Counts kept in the database: while one stands, what a process remembers of its kind stands too. */
export interface Standing {
  /** Sessions, accounts, people, memberships. */
  access: string;
  /** Records of every kind: an act that was answered has raised it. */
  records: string;
  /** Types, policies, calendars, departments. */
  foundations: string;
}

/** Another text for every set of committed changes of foundations, with those of the asking transaction itself. */
export const FOUNDATIONS_STAND_AT =
  '(SELECT COALESCE(bit_xor(hashint8extended(id, 0)), 0)::text FROM foundation_changes)';

const NOTHING: Standing = { access: '0', records: '0', foundations: '0' };

/**
 * What every process asks with every request, in one question that requests of the same moment share: so nothing that any
 * process has answered is stale in another. `onStanding` hears each answer before whoever waits for it.
 */
export class Revisions {
  private known = NOTHING;
  private readonly question: SharedQuestion<Standing>;

  constructor(
    private readonly sql: Sql,
    onStanding: (standing: Standing) => void,
    private readonly onTrouble: (error: unknown) => void,
  ) {
    this.question = new SharedQuestion(async () => {
      const [standing = NOTHING] = await sql.query<Standing>(
        `SELECT a.last_value AS access, r.last_value AS records, ${FOUNDATIONS_STAND_AT} AS foundations
           FROM access_revisions a, record_revisions r`,
      );
      this.known = standing;
      onStanding(standing);
      return standing;
    });
  }

  /** As it was heard last, without asking. */
  get last(): Standing {
    return this.known;
  }

  ask(): Promise<Standing> {
    return this.question.answer();
  }

  /**
   * After the commit of an act, before its answer: from here on no process answers from before it. Triggers raise the count of
   * access inside the transaction, where another process may already have asked: what has risen since `before` rises again.
   * Never fails: the act is done. Where it cannot be counted, others see it later: in totals after a second, and who a token
   * belongs to and what they may do as soon as the notice of the change arrives (access/callers), after half a minute without one.
   */
  async countUp(before: Standing): Promise<void> {
    const counted = this.sql.query(
      `SELECT nextval('record_revisions'), CASE WHEN a.last_value <> $1::bigint THEN nextval('access_revisions') END
         FROM access_revisions a`,
      [before.access],
    );
    await counted.catch(this.onTrouble);
  }
}
