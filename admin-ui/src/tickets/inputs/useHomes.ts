import { codesFor, parsePlace } from '@shouwen/domain/place';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../providers/dataProvider';
import { useRested } from '../../time/useRested';
import { homesNamed, type FoundHome } from './home';

const none: FoundHome[] = [];

/** The homes that somebody means by what they have typed so far; nothing is asked before it names one. */
export const useHomes = (typed: string) => {
  const desk = useDesk();
  const words = useRested(typed.trim(), 150);
  const place = parsePlace(words);
  const { data, isFetching } = useQuery({
    queryKey: ['homes', place],
    queryFn: async ({ signal }) => {
      if (place === null) return none;
      const exact = homesNamed(place, await desk.homes({ code: codesFor(place) }, signal));
      // written down in another way than any of ours, or the unit was left out
      if (exact.length > 0) return exact;
      return homesNamed(place, await desk.homes({ code_q: place.room }, signal));
    },
    enabled: place !== null,
    staleTime: 60_000,
  });
  const isSettled = words === typed.trim() && !isFetching;
  // what was found for other words is nobody's answer: Enter would take the home before
  return { homes: place !== null && isSettled ? (data ?? none) : none, isRead: place !== null, isSettled };
};
