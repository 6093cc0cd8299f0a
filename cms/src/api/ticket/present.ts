import { isErrorCode, type StaffRole } from '@shouwen/domain/contract';
import { messageFor } from '@shouwen/domain/messages';
import { abilities, type TicketFacts } from '@shouwen/domain/ticket';
import { recentFoundations, type Foundations } from '../../definition/foundations';
import type { Present } from '../../panel/declaration';
import type { ClockNote } from '../../clock/clock';
import type { Row } from '../../query/relation';
import { ruleCaller } from './facts';

const idOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function invalidatedBy(row: Row, foundations: Foundations): readonly StaffRole[] | undefined {
  return foundations.policyVersions.get(idOf(row._policyVersion) ?? 0)?.body.invalidatedBy;
}

function factsOfRow(row: Row, foundations: Foundations): TicketFacts {
  return {
    state: row.state as TicketFacts['state'],
    departmentId: idOf(row._department),
    assigneeId: idOf(row._assignee),
    firstContactId: idOf(row._firstContact),
    answerableId: idOf(row._answerable),
    resolvedById: idOf(row._resolvedBy),
    invalidatedBy: invalidatedBy(row, foundations),
    hasInvalidReply: row._invalidNoticedAt !== null,
  };
}

const isNote = (value: unknown): value is ClockNote =>
  typeof value === 'object' && value !== null && 'code' in value;

/** What a caller may do with each ticket now, and a missing due time explained in their language. */
export const presentTickets: Present = async (rows, { sql, caller, language }) => {
  const foundations = await recentFoundations(sql);
  return rows.map((row) => {
    const note = row.deadlineNote;
    return {
      ...row,
      tags: row.tags ?? [],
      form: row.form ?? {},
      deadlineNote:
        isNote(note) && isErrorCode(note.code) ? messageFor(note.code, language, note.params) : null,
      abilities: abilities(factsOfRow(row, foundations), ruleCaller(caller)),
    };
  });
};
