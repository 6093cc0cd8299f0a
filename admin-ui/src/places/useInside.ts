import { limits } from '@shouwen/domain/contract';
import { useGetList } from 'react-admin';
import { inOrder, type Place, type PlaceKind, type PlaceRecord } from './place';

type Filter = Record<string, string | null>;

const asked = (place: Place | null): Partial<Record<PlaceKind, Filter>> => {
  if (!place) return { communities: {} };
  const { id } = place.record;
  switch (place.kind) {
    case 'communities':
      return {
        sections: { community: id },
        grids: { community: id, section: null },
        buildings: { community: id, grid: null },
      };
    case 'sections':
      return { grids: { section: id } };
    case 'grids':
      return { buildings: { grid: id } };
    case 'buildings':
      return { households: { building: id } };
    case 'households':
      return {};
  }
};

const pagination = { page: 1, perPage: limits.rangeRows };
const sort = { field: 'code', order: 'ASC' as const };

const useKind = (kind: PlaceKind, filter: Filter | undefined) => {
  const { data, total, isPending, error } = useGetList<PlaceRecord>(
    kind,
    { filter: filter ?? {}, pagination, sort },
    { enabled: filter !== undefined, staleTime: 30_000 },
  );
  const places = filter === undefined ? [] : inOrder(data ?? []).map((record) => ({ kind, record }));
  return { places, total, isPending: filter !== undefined && isPending, error };
};

/** The places right inside of one (null: the centre), asked when it is opened; the kinds in their order. */
export const useInside = (place: Place | null, isWanted = true) => {
  const filters = isWanted ? asked(place) : {};
  const communities = useKind('communities', filters.communities);
  const sections = useKind('sections', filters.sections);
  const grids = useKind('grids', filters.grids);
  const buildings = useKind('buildings', filters.buildings);
  const households = useKind('households', filters.households);
  const kinds = [communities, sections, grids, buildings, households];
  return {
    places: kinds.flatMap(({ places }) => places),
    households: households.places.map(({ record }) => record),
    /** How many homes there are, which may be more than one answer holds. */
    total: households.total,
    isPending: kinds.some(({ isPending }) => isPending),
    error: kinds.find(({ error }) => error)?.error ?? null,
  };
};
