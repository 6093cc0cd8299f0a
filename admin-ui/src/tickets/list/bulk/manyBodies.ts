import type { ComponentType } from 'react';
import { DispatchBody } from '../../verbs/DispatchBody';
import { HandOverBody } from '../../verbs/HandOverBody';
import { NoteBody } from '../../verbs/NoteBody';
import { ReasonBody } from '../../verbs/ReasonBody';
import { TransferBody } from '../../verbs/TransferBody';
import type { ManyAct } from './BulkDialog';
import { TagBody } from './TagBody';

/** What each act on many tickets asks for, which is of no single one; null where one click says everything. */
export const manyBodies: Record<ManyAct, ComponentType | null> = {
  dispatch: DispatchBody,
  transfer: TransferBody,
  note: NoteBody,
  resume: null,
  close: null,
  cancel: ReasonBody,
  'hand-over': HandOverBody,
  tag: TagBody,
};
