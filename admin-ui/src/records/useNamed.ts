import { useGetList } from 'react-admin';

export interface Named {
  id: string;
  name: string;
}

type Filter = Record<string, unknown>;

const rows = 1000;
const byName = { field: 'name', order: 'ASC' as const };

/** All records of a small kind by their names, for choices: asked once in a while, whatever the screen. */
export const useNamed = <Kind extends Named = Named>(
  resource: 'departments' | 'service-centers' | 'staff',
  filter: Filter = {},
  isWanted = true,
) => {
  const { data, isPending } = useGetList<Kind>(
    resource,
    { filter, pagination: { page: 1, perPage: rows }, sort: byName },
    { staleTime: 60_000, enabled: isWanted },
  );
  return { choices: data ?? [], isPending };
};
