import type { Language } from '@shouwen/domain/contract';
import { may } from '../../access/matrix';
import type { Asking } from '../../panel/declaration';
import { relationFor, type Panel } from '../../panel/engine';
import { presented } from '../../panel/present';
import { Selection } from '../../query/selection';
import type { Row } from '../../query/relation';

/** Of one kind of record; more are asked for again. */
const MOST_KEPT = 20_000;

function nameOf(record: Row, language: Language): string {
  const localName = language === 'en' ? record.nameEn : record.nameZh;
  const name = localName ?? record.number ?? record.name ?? record.title ?? record.code;
  return typeof name === 'string' ? name : '';
}

/** What records are called, as far as the caller may see them: the others have no name. */
export class Names {
  private readonly kept = new Map<string, Map<string, string>>();

  constructor(
    private readonly panel: Panel,
    private readonly asking: Asking,
  ) {}

  of(resource: string, key: string): string {
    return this.kept.get(resource)?.get(key) ?? '';
  }

  /** Asks for the names of these records at once; `by` is what the keys are, `id` or `code`. */
  async learn(resource: string, keys: Iterable<unknown>, by: 'id' | 'code' = 'id'): Promise<void> {
    const known = this.keptOf(resource);
    const unknown = new Set<string>();
    for (const key of keys) if (typeof key === 'string' && !known.has(key)) unknown.add(key);
    if (unknown.size === 0) return;
    for (const key of unknown) known.set(key, '');
    for (const record of await this.found(resource, [...unknown], by))
      known.set(String(record[by]), nameOf(record, this.asking.language));
  }

  private keptOf(resource: string): Map<string, string> {
    const known = this.kept.get(resource);
    if (known && known.size < MOST_KEPT) return known;
    const empty = new Map<string, string>();
    this.kept.set(resource, empty);
    return empty;
  }

  private async found(resource: string, keys: readonly string[], by: string): Promise<Row[]> {
    const { sql, caller, now } = this.asking;
    const target = this.panel.get(resource);
    if (!target || !may(caller.role, target.declaration.resource, 'list')) return [];
    const selection = new Selection(relationFor(target, caller), { [by]: keys }, now);
    const select = selection.bind(selection.relation.select);
    const rows = await sql.query<Row>(
      `SELECT ${select} FROM ${selection.relation.from} WHERE ${selection.where}`,
      selection.parameters.values,
    );
    return presented(target, rows, this.asking);
  }
}
