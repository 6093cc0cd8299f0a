import { useQuery } from '@tanstack/react-query';
import { useDataProvider, type DataProvider } from 'react-admin';
import type { Place, PlaceKind, PlaceRecord } from './place';

const outer = ({ kind, record }: Place): { kind: PlaceKind; id: string } | null => {
  if (kind === 'households' && record.building) return { kind: 'buildings', id: record.building };
  if (kind === 'buildings' && record.grid) return { kind: 'grids', id: record.grid };
  if (kind === 'grids' && record.section) return { kind: 'sections', id: record.section };
  return record.community ? { kind: 'communities', id: record.community } : null;
};

async function wayTo(desk: DataProvider, at: { kind: PlaceKind; id: string }): Promise<Place[]> {
  const { data } = await desk.getOne<PlaceRecord>(at.kind, { id: at.id });
  const place: Place = { kind: at.kind, record: data };
  const next = outer(place);
  return next ? [...(await wayTo(desk, next)), place] : [place];
}

/** A place with all that it lies in, from the community inwards; asked anew whenever the place changes. */
export const useWayTo = (at: { kind: PlaceKind; id: string } | null) => {
  const desk = useDataProvider();
  return useQuery({
    queryKey: [at?.kind ?? 'communities', 'wayTo', at?.id],
    queryFn: () => (at ? wayTo(desk, at) : Promise.resolve([])),
    enabled: at !== null,
    staleTime: 5_000,
    retry: false,
  });
};
