import { createContext, useCallback, useContext, useMemo } from 'react';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { useZone } from '../providers/useMe';
import { useNow } from './NowProvider';
import type { Amount } from './dueInWords';
import { dateWords, exactWords, nearDay, type DateWidth } from './moment';
import { clockTime, inputText } from './zone';

/** How this desk says instants: '今天 16:20', '11月24日周二 18:00', '1 小时 20 分钟'. */
export interface Moments {
  when: (instant: string, width?: DateWidth) => string;
  day: (instant: string) => string;
  duration: (amounts: Amount[]) => string;
  exact: (instant: string) => string;
  clock: (instant: string) => string;
  /** '2026-11-24': the date of an instant (epoch ms) by the clock of the centre. */
  date: (instant: number) => string;
  /** The date by the clock of the centre, as the server writes dates. */
  today: string;
  zone: string;
  now: number;
}

export const MomentsContext = createContext<Moments | null>(null);

/** The words for this minute, made once for all who say them. */
export const usePresentMoments = (): Moments => {
  const text = useText();
  const zone = useZone();
  const now = useNow();
  const language = useLanguage();

  const when = useCallback(
    (instant: string, width?: DateWidth): string => {
      const at = Date.parse(instant);
      const params = { date: dateWords(at, now, zone, language, width), time: clockTime(at, zone) };
      return text(`time.${nearDay(at, now, zone) ?? 'date'}`, params);
    },
    [language, now, text, zone],
  );

  const day = useCallback(
    (instant: string): string => {
      const at = Date.parse(instant);
      const near = nearDay(at, now, zone);
      return near ? text(`time.day.${near}`) : dateWords(at, now, zone, language);
    },
    [language, now, text, zone],
  );

  const duration = useCallback(
    (amounts: Amount[]): string =>
      amounts.map(({ count, unit }) => text(`time.${unit}`, { smart_count: count })).join(' '),
    [text],
  );

  const exact = useCallback((instant: string): string => exactWords(Date.parse(instant), zone), [zone]);
  const clock = useCallback((instant: string): string => clockTime(Date.parse(instant), zone), [zone]);
  const date = useCallback((instant: number): string => inputText(instant, zone).slice(0, 10), [zone]);
  const today = date(now);

  return useMemo(
    () => ({ when, day, duration, exact, clock, date, today, zone, now }),
    [when, day, duration, exact, clock, date, today, zone, now],
  );
};

export const useMoments = (): Moments => {
  const moments = useContext(MomentsContext);
  if (moments === null) throw new Error('useMoments stands within a MomentsProvider');
  return moments;
};
