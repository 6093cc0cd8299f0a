import { clockKinds, type ClockKind } from '@shouwen/domain/contract';
import {
  resolveTargetFor,
  targetFor,
  type CaseFacts,
  type DeadlinePolicyBody,
  type TicketTypeBody,
} from '@shouwen/domain/definition';
import { instantOfInput } from '../../time/zone';
import type { PausePair, PreviewRequest } from '../policy';
import type { TypedPause } from './PausesInput';

export interface Trial extends CaseFacts {
  /** Code of a ticket type; empty for none. */
  type: string;
  received: string;
  requested: string;
  pauses: TypedPause[];
}

const iso = (typed: string, zone: string): string | null => {
  const instant = instantOfInput(typed, zone);
  return instant === null ? null : new Date(instant).toISOString();
};

/** The questions to the server, one a clock; a kind that the policy has no rule for is not asked. */
export const questionsOf = (
  trial: Trial,
  body: DeadlinePolicyBody,
  type: TicketTypeBody | undefined,
  calendar: string,
  zone: string,
): { kind: ClockKind; request: PreviewRequest }[] => {
  const start = iso(trial.received, zone);
  if (start === null) return [];
  const pauses = trial.pauses.flatMap(([from, to]): PausePair[] => {
    const begin = iso(from, zone);
    return begin === null ? [] : [[begin, iso(to, zone)]];
  });
  const requestedAt = iso(trial.requested, zone);
  return clockKinds.flatMap((kind) => {
    const target =
      kind === 'resolve' && type ? resolveTargetFor(type, body, trial) : targetFor(body, kind, trial);
    if (!target) return [];
    // a requested time is for the reply
    const requested = kind === 'reply' && requestedAt !== null ? { requestedAt } : {};
    return [{ kind, request: { calendar, start, target, pauses, ...requested } }];
  });
};
