import type { FieldSpec, Fields } from '@shouwen/domain/contract';
import { collect, problem, readField, type Input } from './input';

/** What an address says is text; of a field that holds a number it is read as one. */
const valueOf = (spec: FieldSpec, said: string): unknown =>
  spec.kind === 'integer' && /^-?\d{1,15}$/.test(said) ? Number(said) : said;

/** Reads what follows the `?` of a route: every name known and said once, required ones there. */
export function readQuery(fields: Fields, query: URLSearchParams): Input {
  return collect(new Set([...Object.keys(fields), ...query.keys()]), (name) => {
    const spec = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!spec) throw problem('query.unknown-field', name);
    const [said, again] = query.getAll(name);
    if (again !== undefined) throw problem('query.malformed', name);
    if (said === undefined && !spec.required) return undefined;
    return readField(name, spec, said === undefined ? undefined : valueOf(spec, said));
  });
}
