import {
  channels,
  limits,
  majorKinds,
  natures,
  severities,
  ticketFields,
  urgencies,
  type Channel,
  type MajorKind,
  type Nature,
  type Severity,
  type Urgency,
} from '@shouwen/domain/contract';
import { problem } from '../../panel/input';
import type { Columns } from '../file/columns';
import type { CsvRecord } from '../file/records';
import type { Mapping } from '../mapping/mapping';
import { importStates, requiredFields, type ImportState } from './fields';
import { keyOf } from './key';
import { RowReader } from './row-reader';
import { checkTimes } from './times';

/** One row of the file as a ticket, its relations still in the words of the source. */
export interface TicketSource {
  key: string | null;
  type: string | null;
  title: string | null;
  description: string | null;
  nature: Nature | null;
  channel: Channel | null;
  severity: Severity | null;
  urgency: Urgency | null;
  majorKind: MajorKind | null;
  state: ImportState;
  requesterName: string | null;
  requesterPhone: string | null;
  department: string | null;
  community: string | null;
  building: string | null;
  household: string | null;
  tags: string[];
  receivedAt: Date | null;
  requestedReplyAt: Date | null;
  replyDueAt: Date | null;
  repliedAt: Date | null;
  reply: string | null;
  resolveDueAt: Date | null;
  resolvedAt: Date | null;
  closedAt: Date | null;
}

export interface RowContext {
  columns: Columns;
  mapping: Mapping;
  now: Date;
}

const NAME = { kind: 'text', max: limits.nameCharacters } as const;
const CODE = { kind: 'text', max: limits.codeCharacters } as const;
const REPLY = { kind: 'longText', max: limits.noteCharacters } as const;

function timesOf(reader: RowReader) {
  return {
    receivedAt: reader.instant('receivedAt', 'begin'),
    // a date alone promises or proves no more than its last moment
    requestedReplyAt: reader.instant('requestedReplyAt', 'end'),
    replyDueAt: reader.instant('replyDueAt', 'end'),
    repliedAt: reader.instant('repliedAt', 'end'),
    resolveDueAt: reader.instant('resolveDueAt', 'end'),
    resolvedAt: reader.instant('resolvedAt', 'end'),
    closedAt: reader.instant('closedAt', 'end'),
  };
}

function stateOf(reader: RowReader, times: ReturnType<typeof timesOf>): ImportState {
  const stated = reader.code('state', importStates);
  return stated ?? (times.closedAt ? 'closed' : times.resolvedAt ? 'resolved' : 'new');
}

/** Reads one row; what is wrong with it is kept by the reader, complete, a reason a cell. */
export function readTicket(
  record: CsvRecord,
  context: RowContext,
): { source: TicketSource; reader: RowReader } {
  const reader = new RowReader(record, context.columns, context.mapping);
  const times = timesOf(reader);
  const source: TicketSource = {
    ...times,
    key: keyOf(record, context),
    type: reader.text('type', CODE),
    title: reader.text('title', ticketFields.title),
    description: reader.text('description', ticketFields.description),
    nature: reader.code('nature', natures),
    channel: reader.code('channel', channels),
    severity: reader.code('severity', severities),
    urgency: reader.code('urgency', urgencies),
    majorKind: reader.code('majorKind', majorKinds),
    state: stateOf(reader, times),
    requesterName: reader.text('requesterName', ticketFields.requesterName),
    requesterPhone: reader.text('requesterPhone', ticketFields.requesterPhone),
    department: reader.text('department', NAME)?.trim() ?? null,
    community: reader.text('community', NAME)?.trim() ?? null,
    building: reader.text('building', NAME)?.trim() ?? null,
    household: reader.text('household', NAME)?.trim() ?? null,
    tags: reader.list('tags', NAME),
    reply: reader.text('reply', REPLY),
  };
  for (const field of requiredFields) {
    if (source[field] === null) reader.refuse(field, problem('input.required', field));
  }
  checkTimes(source, reader, context.now);
  return { source, reader };
}
