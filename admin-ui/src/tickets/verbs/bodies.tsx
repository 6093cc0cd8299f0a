import type { Verb } from '@shouwen/domain/contract';
import type { ComponentType } from 'react';
import type { Ticket } from '../ticket';
import { CallbackBody } from './CallbackBody';
import { DispatchBody } from './DispatchBody';
import { HandOverBody } from './HandOverBody';
import { MergeBody } from './MergeBody';
import { NoteBody } from './NoteBody';
import { PauseBody } from './PauseBody';
import { ReasonBody } from './ReasonBody';
import { ReplyBody } from './ReplyBody';
import { ResolveBody } from './ResolveBody';
import { TransferBody } from './TransferBody';

/** What each verb asks for; null where one click says everything. A form has a record of its own: the ticket is handed down. */
export const bodies: Record<Verb, ComponentType<{ ticket: Ticket }> | null> = {
  dispatch: DispatchBody,
  serve: ResolveBody,
  accept: null,
  transfer: TransferBody,
  reply: ReplyBody,
  note: NoteBody,
  pause: PauseBody,
  resume: null,
  resolve: ResolveBody,
  callback: CallbackBody,
  invalidate: ReasonBody,
  close: null,
  cancel: ReasonBody,
  merge: MergeBody,
  reopen: ReasonBody,
  'hand-over': HandOverBody,
  acknowledge: null,
};
