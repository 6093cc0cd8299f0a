import type { CallbackOutcome } from '@shouwen/domain/contract';

/** A call-back as `/panel/callbacks` answers it. */
export interface Call {
  id: string;
  ticket: string;
  at: string;
  by: string;
  round: number;
  outcome: CallbackOutcome;
  rating: number | null;
  remark: string | null;
}
