import { useCallback } from 'react';
import { useText } from '../i18n/useText';
import { useMoments } from '../time/useMoments';
import { wallClock } from '../time/zone';

/** '明天上午': a half-day as people say it, in the zone of the centre. */
export const useHalfDay = () => {
  const text = useText();
  const { day, zone } = useMoments();
  return useCallback(
    (instant: string): string => {
      const isMorning = wallClock(Date.parse(instant), zone).hour < 12;
      return text(isMorning ? 'callbacks.am' : 'callbacks.pm', { day: day(instant) });
    },
    [day, text, zone],
  );
};
