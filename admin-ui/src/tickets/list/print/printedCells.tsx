import type { ReactNode } from 'react';
import type { MessageKey } from '../../../i18n/messages';
import { DueField } from '../../fields/DueField';
import { PlaceField } from '../../fields/PlaceField';
import { StateField } from '../../fields/StateField';
import { AnswerableCell } from '../cells/AnswerableCell';
import { ChannelCell } from '../cells/ChannelCell';
import { NextDueCell } from '../cells/NextDueCell';
import { UpdatedCell } from '../cells/UpdatedCell';
import { HandsCell } from '../HandsCell';
import { NumberCell } from '../NumberCell';
import { RequesterCell } from '../RequesterCell';
import { TitleCell } from '../TitleCell';

/** A column of the list on paper: what its head says, and what reads the record. */
export interface PrintedCell {
  label: MessageKey;
  cell: ReactNode;
}

/** By the names of the columns. */
export const printedCells: Readonly<Record<string, PrintedCell | undefined>> = {
  receivedAt: { label: 'tickets.field.number', cell: <NumberCell /> },
  title: { label: 'tickets.field.title', cell: <TitleCell /> },
  state: { label: 'tickets.field.state', cell: <StateField /> },
  requesterName: { label: 'tickets.field.requester', cell: <RequesterCell /> },
  household: { label: 'tickets.field.place', cell: <PlaceField /> },
  department: { label: 'tickets.field.hands', cell: <HandsCell /> },
  nextDueAt: { label: 'tickets.field.nextDueAt', cell: <NextDueCell /> },
  replyDueAt: { label: 'tickets.field.replyDueAt', cell: <DueField kind="reply" /> },
  resolveDueAt: { label: 'tickets.field.resolveDueAt', cell: <DueField kind="resolve" /> },
  answerable: { label: 'tickets.field.answerable', cell: <AnswerableCell /> },
  channel: { label: 'tickets.field.channel', cell: <ChannelCell /> },
  updatedAt: { label: 'tickets.field.updatedAt', cell: <UpdatedCell /> },
};
