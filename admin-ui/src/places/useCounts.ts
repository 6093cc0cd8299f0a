import { limits } from '@shouwen/domain/contract';
import { useQueries } from '@tanstack/react-query';
import { panelUrl, postTo } from '../providers/httpClient';
import { placeKey, type Place, type PlaceKind } from './place';

interface Counts {
  counts: Record<string, { count: number }>;
}

/** What is counted beside a place, and by which of its fields. */
export const counted: Partial<Record<PlaceKind, { resource: PlaceKind; field: string }>> = {
  communities: { resource: 'households', field: 'community' },
  sections: { resource: 'grids', field: 'section' },
  grids: { resource: 'buildings', field: 'grid' },
  buildings: { resource: 'households', field: 'building' },
};

const chunks = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / limits.countedFilters) }, (_, at) =>
    ids.slice(at * limits.countedFilters, (at + 1) * limits.countedFilters),
  );

/** How much lies in each of the places, by their keys: as few requests as the server takes. */
export const useCounts = (places: readonly Place[]): ReadonlyMap<string, number> => {
  const wanted = Object.entries(counted).flatMap(([kind, { resource, field }]) =>
    chunks(places.filter((place) => place.kind === kind).map(({ record }) => record.id)).map((ids) => ({
      resource,
      ids,
      filters: Object.fromEntries(ids.map((id) => [`${kind}:${id}`, { [field]: id }])),
    })),
  );
  const answers = useQueries({
    queries: wanted.map(({ resource, ids, filters }) => ({
      queryKey: [resource, 'placeCounts', ids],
      queryFn: () => postTo<Counts>(`${panelUrl}/counts`, { resource, filters }),
      staleTime: 30_000,
      placeholderData: (before: Counts | undefined) => before,
    })),
  });
  const known = new Set(places.map(placeKey));
  return new Map(
    answers
      .flatMap(({ data }) => Object.entries(data?.counts ?? {}))
      .filter(([key]) => known.has(key))
      .map(([key, { count }]) => [key, count]),
  );
};
