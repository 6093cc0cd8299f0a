import { DomainError } from '@shouwen/domain/error';
import { codesFor, parsePlace } from '@shouwen/domain/place';
import { problem } from '../../panel/input';
import type { Sql } from '../../postgres/sql';
import { folded, type Named } from './named';

export const placeFields = ['community', 'building', 'household'] as const;
export type PlaceField = (typeof placeFields)[number];

const QUERIES: Record<PlaceField, string> = {
  community: `SELECT id, document_id AS "documentId", code, name FROM communities WHERE service_center_id = $1`,
  building: `SELECT id, document_id AS "documentId", code, name FROM buildings WHERE service_center_id = $1`,
  household: `SELECT id, document_id AS "documentId", code, code AS name FROM households WHERE service_center_id = $1`,
};

/** The places of a centre by id, code and name; a code that two of them have names neither. */
export class Places {
  private constructor(private readonly known: Record<PlaceField, ReadonlyMap<string, number | 'several'>>) {}

  static async of(sql: Sql, center: Named | undefined, asked: readonly PlaceField[]): Promise<Places> {
    const read = async (field: PlaceField) => {
      if (!center || !asked.includes(field)) return new Map<string, number | 'several'>();
      return byName(await sql.query<Named>(QUERIES[field], [center.id]));
    };
    return new Places({
      community: await read('community'),
      building: await read('building'),
      household: await read('household'),
    });
  }

  idOf(field: PlaceField, name: string): number {
    const id =
      this.known[field].get(name) ??
      this.known[field].get(folded(name)) ??
      (field === 'household' ? this.homeWritten(name) : undefined);
    if (id === undefined) throw problem('input.unknown-record', field, { value: name });
    if (id === 'several')
      throw new DomainError('import.reference-ambiguous', { path: field, params: { value: name } });
    return id;
  }

  /** `3栋2单元501室` for the home that the register calls `3-2-501`. */
  private homeWritten(name: string): number | 'several' | undefined {
    const place = parsePlace(name);
    const code = place && codesFor(place).find((each) => this.known.household.has(folded(each)));
    return code ? this.known.household.get(folded(code)) : undefined;
  }
}

function byName(records: readonly Named[]): Map<string, number | 'several'> {
  const known = new Map<string, number | 'several'>();
  for (const { id, documentId, code, name } of records) {
    known.set(documentId, id);
    for (const text of new Set([folded(code), folded(name)])) {
      const earlier = known.get(text);
      known.set(text, earlier === undefined || earlier === id ? id : 'several');
    }
  }
  return known;
}
