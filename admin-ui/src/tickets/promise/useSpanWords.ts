import { useText } from '../../i18n/useText';
import { useMoments } from '../../time/useMoments';
import { daysBetween } from '../../time/zone';
import type { Span } from '../ticket';

/** '今天 16:20 – 18:00', '今天 18:00 – 明天 09:00': the second day is named only when it is another. */
export const useSpanWords = ({ from, to }: Span): string => {
  const text = useText();
  const { when, clock, zone } = useMoments();
  if (to === null) return `${when(from)} – ${text('tickets.promise.untilResumed')}`;
  const isSameDay = daysBetween(Date.parse(from), Date.parse(to), zone) === 0;
  return `${when(from)} – ${isSameDay ? clock(to) : when(to)}`;
};
