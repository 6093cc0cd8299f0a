import type { Target } from '@shouwen/domain/deadline';
import type { DeadlinePolicyBody } from '@shouwen/domain/definition';
import type { Span } from '../tickets/ticket';

/** A policy as `/panel/deadline-policies` answers it. */
export interface Policy {
  id: string;
  version: number;
  name: string;
  code: string;
  /** Null: the calendar of the centre. */
  calendar: string | null;
  isDraft: boolean;
  body: DeadlinePolicyBody;
}

export interface PolicyVersion {
  number: number;
  inForceFrom: string;
  body: DeadlinePolicyBody;
}

export type PausePair = [from: string, to: string | null];

export interface PreviewRequest {
  calendar: string;
  start: string;
  target: Target;
  pauses?: PausePair[];
  requestedAt?: string;
}

export interface Preview {
  dueAt: string | null;
  spans: Span[];
}
