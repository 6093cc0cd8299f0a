import type { Fields } from '@shouwen/domain/contract';
import { collect, problem, readField, type Input } from './input';

/** Reads the body of a `POST`: an unknown or read-only field is refused, a missing one left to its default. */
export function readCreation(fields: Fields, onlyAtCreation: readonly string[], input: Input): Input {
  return collect(new Set([...Object.keys(fields), ...Object.keys(input)]), (name) => {
    const spec = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!spec) throw problem('input.unknown-field', name);
    const isGiven = Object.hasOwn(input, name) && input[name] !== undefined;
    if (!isGiven) {
      if (spec.required) throw problem('input.required', name);
      return undefined;
    }
    if (spec.readOnly && !onlyAtCreation.includes(name)) throw problem('input.read-only', name);
    // a default stands for an optional field that is sent empty
    if (input[name] === null && !spec.required && !spec.nullable) return undefined;
    return readField(name, spec, input[name]);
  });
}
