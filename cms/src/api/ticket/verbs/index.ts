import type { Verb } from '@shouwen/domain/contract';
import { accept } from './accept';
import { acknowledge } from './acknowledge';
import { callback } from './callback';
import { dispatch } from './dispatch';
import { cancel, close } from './end';
import { handOver } from './hand-over';
import { invalidate } from './invalidate';
import { merge } from './merge';
import { pause, resume } from './pause';
import { reopen } from './reopen';
import { note, reply } from './reply';
import { resolve, serve } from './resolve';
import { transfer } from './transfer';
import type { VerbAct } from './verb-act';

/** Every verb of the contract and what it does. */
export const verbActs: Record<Verb, VerbAct> = {
  dispatch,
  serve,
  accept,
  transfer,
  reply,
  note,
  pause,
  resume,
  resolve,
  callback,
  invalidate,
  close,
  cancel,
  merge,
  reopen,
  'hand-over': handOver,
  acknowledge,
};
