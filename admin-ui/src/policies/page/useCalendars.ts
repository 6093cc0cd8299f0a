import { useGetList } from 'react-admin';
import { useMe } from '../../providers/useMe';

interface Named {
  id: string;
  name: string;
  code: string;
}
interface Centre {
  id: string;
  calendar: string | null;
}

const all = { pagination: { page: 1, perPage: 100 }, sort: { field: 'name', order: 'ASC' as const } };

/** The calendars in sight, and the one that tickets of one's own centre run on where a policy names none. */
export const useCalendars = () => {
  const centre = useMe()?.serviceCenter;
  const { data: calendars = [] } = useGetList<Named>('calendars', all, { staleTime: 60_000 });
  const { data: centres = [] } = useGetList<Centre>('service-centers', all, { staleTime: 60_000 });
  const named = centres.find(({ id }) => id === centre)?.calendar;
  const usual =
    calendars.find(({ id }) => id === named) ??
    calendars.find(({ code }) => code === 'default') ??
    calendars[0];
  return { calendars, usual };
};
