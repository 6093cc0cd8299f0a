import type { ComponentType } from 'react';
import { DueField } from '../../fields/DueField';
import { PlaceField } from '../../fields/PlaceField';
import { StateField } from '../../fields/StateField';
import { AnswerableCell } from '../cells/AnswerableCell';
import { ChannelCell } from '../cells/ChannelCell';
import { NextDueCell } from '../cells/NextDueCell';
import { UpdatedCell } from '../cells/UpdatedCell';
import type { ColumnName } from '../columns';
import { HandsCell } from '../HandsCell';
import { NumberCell } from '../NumberCell';
import { RequesterCell } from '../RequesterCell';
import { TitleCell } from '../TitleCell';

const ReplyDueCell = () => <DueField kind="reply" />;
const ResolveDueCell = () => <DueField kind="resolve" />;

/** What stands in each column. */
export const cells: Readonly<Record<ColumnName, ComponentType>> = {
  receivedAt: NumberCell,
  title: TitleCell,
  state: StateField,
  requesterName: RequesterCell,
  household: PlaceField,
  department: HandsCell,
  nextDueAt: NextDueCell,
  replyDueAt: ReplyDueCell,
  resolveDueAt: ResolveDueCell,
  answerable: AnswerableCell,
  channel: ChannelCell,
  updatedAt: UpdatedCell,
};
