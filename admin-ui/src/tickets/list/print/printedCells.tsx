import type { ReactNode } from 'react';
import type { MessageKey } from '../../../i18n/messages';
import { PlaceField } from '../../fields/PlaceField';
import type { ColumnName } from '../columns';
import { AnswerableCell } from '../cells/AnswerableCell';
import { ChannelCell } from '../cells/ChannelCell';
import { HandsCell } from '../HandsCell';
import { RequesterCell } from '../RequesterCell';
import { PaperDue, PaperInstant, PaperNumber, PaperState, PaperTitle } from './PaperCells';

/** A column of the list on paper: what its head says, and what reads the record. */
export interface PrintedCell {
  label: MessageKey;
  cell: ReactNode;
}

/** By the names of the columns. */
export const printedCells: Readonly<Record<ColumnName, PrintedCell>> = {
  receivedAt: { label: 'tickets.field.number', cell: <PaperNumber /> },
  title: { label: 'tickets.field.title', cell: <PaperTitle /> },
  state: { label: 'tickets.field.state', cell: <PaperState /> },
  requesterName: { label: 'tickets.field.requester', cell: <RequesterCell /> },
  household: { label: 'tickets.field.place', cell: <PlaceField /> },
  department: { label: 'tickets.field.hands', cell: <HandsCell /> },
  nextDueAt: { label: 'tickets.field.nextDueAt', cell: <PaperInstant source="nextDueAt" /> },
  replyDueAt: { label: 'tickets.field.replyDueAt', cell: <PaperDue kind="reply" /> },
  resolveDueAt: { label: 'tickets.field.resolveDueAt', cell: <PaperDue kind="resolve" /> },
  answerable: { label: 'tickets.field.answerable', cell: <AnswerableCell /> },
  channel: { label: 'tickets.field.channel', cell: <ChannelCell /> },
  updatedAt: { label: 'tickets.field.updatedAt', cell: <PaperInstant source="updatedAt" /> },
};
