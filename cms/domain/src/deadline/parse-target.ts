import { limits } from '../contract/limits';
import { DomainError } from '../error';
import { asRecord, refuseUnknown } from '../error/shape';
import { dayCounts, targetUnits, type DayCount, type Target, type TargetUnit } from './types';

const codes = { wrongType: 'target.wrong-type', unknownField: 'target.unknown-field' } as const;
const HOUR_MS = 3_600_000;

export const isHourly = (unit: TargetUnit): boolean => unit === 'hours' || unit === 'workingHours';

/** Hours as whole ms, the nearest. */
export const hoursInMs = (hours: number): number => Math.round(hours * HOUR_MS);

function parseUnit(input: unknown, path: string): TargetUnit {
  const unit = targetUnits.find((known) => known === input);
  if (unit) return unit;
  throw new DomainError('target.unit-unknown', { path, params: { unit: String(input).slice(0, 40) } });
}

function parseAmount(input: unknown, unit: TargetUnit, path: string): number {
  if (typeof input !== 'number' || !Number.isFinite(input)) {
    throw new DomainError('target.amount-wrong-type', { path });
  }
  // less than half a millisecond is no time at all
  if (input <= 0 || (isHourly(unit) && hoursInMs(input) === 0)) {
    throw new DomainError('target.amount-not-positive', { path, params: { amount: input } });
  }
  if (input > limits.targetAmount) {
    throw new DomainError('target.amount-too-large', { path, params: { max: limits.targetAmount } });
  }
  if (!isHourly(unit) && !Number.isInteger(input)) {
    throw new DomainError('target.amount-not-whole', { path, params: { amount: input } });
  }
  return input;
}

function parseDayCount(input: unknown, unit: TargetUnit, path: string): DayCount | undefined {
  if (input === undefined || input === null) return undefined;
  const dayCount = dayCounts.find((known) => known === input);
  if (!dayCount) throw new DomainError('target.day-count-unknown', { path });
  if (dayCount === 'sameClock' && unit !== 'workingDays') {
    throw new DomainError('target.day-count-unused', { path });
  }
  return unit === 'workingDays' ? dayCount : undefined;
}

/**
 * A target from untrusted input: amount above 0 and at most 100,000, a decimal for hours and workingHours only
 * (contract, "deadline-previews"). Example: `parseTarget({ amount: 2, unit: 'workingDays' })`.
 */
export function parseTarget(input: unknown, path = 'target'): Target {
  const target = asRecord(input, codes, path);
  refuseUnknown(target, ['amount', 'unit', 'dayCount'], codes, path);
  const unit = parseUnit(target.unit, `${path}.unit`);
  const amount = parseAmount(target.amount, unit, `${path}.amount`);
  const dayCount = parseDayCount(target.dayCount, unit, `${path}.dayCount`);
  return dayCount ? { amount, unit, dayCount } : { amount, unit };
}
