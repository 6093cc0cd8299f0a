import type { OccupancyKind, OccupancyState } from '@shouwen/domain/contract';

export const placeKinds = ['communities', 'sections', 'grids', 'buildings', 'households'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place as the panel answers it; which of the relations it has depends on its kind. */
export interface PlaceRecord {
  id: string;
  version: number;
  name?: string;
  code: string;
  address?: string | null;
  community?: string;
  section?: string | null;
  grid?: string | null;
  building?: string;
  head?: string | null;
  worker?: string | null;
  leader?: string | null;
  butler?: string | null;
  occupancyState?: OccupancyState;
  movedInOn?: string | null;
  area?: number | null;
  peopleCount?: number | null;
}

export interface Place {
  kind: PlaceKind;
  record: PlaceRecord;
}

export interface Occupancy {
  id: string;
  version: number;
  resident: string;
  household: string;
  kind: OccupancyKind;
  fromOn: string | null;
  toOn: string | null;
}

export const keyOf = (kind: PlaceKind, id: string): string => `${kind}:${id}`;
export const placeKey = ({ kind, record }: Place): string => keyOf(kind, record.id);

export const nameOf = ({ name, code }: PlaceRecord): string => name ?? code;

/** The place that an address names: `buildings:abc`. */
export const readKey = (key: string | null): { kind: PlaceKind; id: string } | null => {
  const [given, id] = (key ?? '').split(':');
  const kind = placeKinds.find((each) => each === given);
  return kind && id ? { kind, id } : null;
};

const byNumber = new Intl.Collator('zh-CN', { numeric: true });

/** As people count them: building 9 before building 10. */
export const inOrder = (records: readonly PlaceRecord[]): PlaceRecord[] =>
  [...records].sort((one, other) => byNumber.compare(nameOf(one), nameOf(other)));
