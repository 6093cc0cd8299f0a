import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDesk } from '../../providers/dataProvider';
import type { Calendar } from '../calendar';
import { drafted, isEmpty, type Draft } from '../draft';

const rest = 400;

/** How many tickets the draft would move, counted by the server once the draft rests. */
export const useImpact = (calendar: Calendar, draft: Draft) => {
  const desk = useDesk();
  const { name: _name, ...definition } = drafted(calendar, draft);
  const asked = JSON.stringify(definition);
  const [rested, setRested] = useState(asked);
  useEffect(() => {
    const timer = setTimeout(() => setRested(asked), rest);
    return () => clearTimeout(timer);
  }, [asked]);
  return useQuery({
    queryKey: ['calendar-impact', calendar.id, calendar.version, rested],
    queryFn: ({ signal }) => desk.calendarImpact(calendar.id, JSON.parse(rested), signal),
    enabled: !isEmpty(draft),
    placeholderData: keepPreviousData,
    retry: false,
  });
};
