import { isDeepStrictEqual } from 'node:util';
import type { FieldSpec } from '@shouwen/domain/contract';
import { parseInstant } from '@shouwen/domain/deadline';
import type { Row } from '../query/relation';
import { collect, problem, readField, type Input } from './input';
import type { View } from './view';

/** An instant without an offset is no instant, also where it would be the same one. */
function instantOf(text: string): number | undefined {
  try {
    return parseInstant(text);
  } catch {
    return undefined;
  }
}

function isSame(spec: FieldSpec, present: unknown, value: unknown): boolean {
  if (spec.kind === 'instant' && typeof value === 'string' && typeof present === 'string') {
    return instantOf(value) === Date.parse(present);
  }
  if (spec.kind === 'relation' && typeof value === 'object' && value !== null && 'id' in value)
    return value.id === present;
  return isDeepStrictEqual(value, present);
}

/**
 * Reads the body of a `PUT`, a merge: what comes back unchanged is ignored, computed values are ignored whatever
 * they hold, a changed read-only or masked value is refused. Answers only what differs from the present record.
 */
export function readUpdate({ fields, masked }: View, present: Row, input: Input): Input {
  return collect(Object.keys(input), (name) => {
    const spec = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!spec) throw problem('input.unknown-field', name);
    const value = input[name];
    if (name === 'version' || spec.computed || value === undefined || isSame(spec, present[name], value))
      return undefined;
    if (spec.readOnly || spec.writeOnly || masked.has(name)) throw problem('input.read-only', name);
    // what may not be null may not be emptied either
    const read = readField(name, { ...spec, required: !spec.nullable }, value);
    return isDeepStrictEqual(read, present[name]) ? undefined : read;
  });
}
