import { limits } from '../contract/limits';
import { DomainError } from '../error';
import { parseInstant } from './parse-instant';
import type { Pause } from './types';

function parsePause(input: unknown, path: string): Pause {
  if (!Array.isArray(input) || input.length !== 2) throw new DomainError('pause.wrong-type', { path });
  const [begin, end]: unknown[] = input;
  const from = parseInstant(begin, `${path}[0]`);
  const to = end === null ? null : parseInstant(end, `${path}[1]`);
  if (to !== null && to < from) throw new DomainError('pause.ends-before-begin', { path });
  return [from, to];
}

/** Pauses as `[[from, to | null], …]` of ISO instants; one that ends before it begins is refused. */
export function parsePauses(input: unknown, path = 'pauses'): Pause[] {
  if (input === undefined || input === null) return [];
  if (!Array.isArray(input)) throw new DomainError('pause.wrong-type', { path });
  if (input.length > limits.pauses)
    throw new DomainError('pause.too-many', { path, params: { max: limits.pauses } });
  return input.map((pause: unknown, index) => parsePause(pause, `${path}[${index}]`));
}
