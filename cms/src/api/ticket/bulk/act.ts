import { limits, statusOf, type ErrorCode, type Language } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { messageFor } from '@shouwen/domain/messages';
import type { Sql } from '../../../postgres/sql';
import { keysOf, stillMeant } from '../../../query/keys';
import type { Selection } from '../../../query/selection';
import type { Act } from '../apply';
import type { Intention } from '../decide';
import { findIn, type Finder, type Person } from '../find';
import { openLedger, type FinderFor, type Ledger } from '../ledger/ledger';
import type { TicketRow } from '../row';
import { formerHands, type TakeBack } from './take-back';

/** A ticket that was left as it was, and why. */
export interface Left {
  id: string;
  code: ErrorCode;
  message: string;
}

export interface Bulk {
  /** The tickets that were acted on. */
  done: readonly string[];
  refused: readonly Left[];
  /** What takes the whole act back; absent where nothing does. */
  takeBack?: readonly TakeBack[];
}

/** Whoever is named for many tickets of a centre is looked up once. */
function rememberingFinder({ sql, now }: Act): FinderFor {
  const people = new Map<string, Promise<Person | undefined>>();
  return ({ row }): Finder => {
    const finder = findIn(sql, row, now);
    return {
      ...finder,
      person(id) {
        const key = `${row.serviceCenter} ${id}`;
        const person = people.get(key) ?? finder.person(id);
        people.set(key, person);
        return person;
      },
    };
  };
}

/** Of this ticket alone: the person may not, or its state does not allow it. What is wrong with the input is wrong for all. */
const isOfOne = (error: unknown): error is DomainError =>
  error instanceof DomainError && [403, 409].includes(statusOf(error.code));

/** The tickets of a selection, found before anything is held: a slow question holds no row and is cut off. */
export interface Meant {
  selection: Selection;
  ids: readonly number[];
}

/** At most `limits.bulkRows` tickets; more is 400 `query.range-too-large`. */
export async function meantBy(sql: Sql, selection: Selection): Promise<Meant> {
  const keys = await keysOf(sql, selection, limits.bulkRows + 1);
  if (keys.length > limits.bulkRows)
    throw new DomainError('query.range-too-large', { path: 'filter', params: { max: limits.bulkRows } });
  return { selection, ids: keys.map(({ id }) => id) };
}

/** The tickets found, held for this transaction: what somebody has just changed so that it is no longer meant is left alone. */
export async function held(
  act: Act,
  { selection, ids }: Meant,
): Promise<{ ledger: Ledger; meant: readonly string[] }> {
  const ledger = await openLedger(act, ids, rememberingFinder(act));
  const still = await stillMeant(act.sql, selection, ids);
  return { ledger, meant: [...ledger.entries.keys()].filter((id) => still.has(id)) };
}

/**
 * One verb on every ticket of a selection, decided for each by the rules of the single act and written together: all
 * that may be done is done in one transaction, and what may not is answered with its reason.
 */
export async function actOnMany(
  act: Act,
  found: Meant,
  intention: Intention,
  language: Language,
): Promise<Bulk> {
  const { ledger, meant } = await held(act, found);
  const before: TicketRow[] = [];
  const refused: Left[] = [];
  for (const id of meant) {
    const row = ledger.entries.get(id)?.row;
    try {
      await ledger.act(id, intention);
      if (row) before.push(row);
    } catch (error) {
      if (!isOfOne(error)) throw error;
      refused.push({ id, code: error.code, message: messageFor(error.code, language, error.params) });
    }
  }
  await ledger.write();
  const back = intention.verb === 'dispatch' ? await formerHands(act.sql, before) : [];
  return {
    done: before.map(({ documentId }) => documentId),
    refused,
    ...(back.length > 0 ? { takeBack: back } : {}),
  };
}
