import type { Weekday, Window } from '@shouwen/domain/calendar';
import { useCallback } from 'react';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { weekGroups } from './weekGroups';

/** '09:00–12:00、13:00–18:00', and a whole week as a sentence. */
export const useWindowWords = () => {
  const text = useText();
  const { weekday } = useWords();
  const windowsText = useCallback(
    (windows: readonly Window[]): string =>
      windows.map(([open, close]) => `${open}–${close}`).join(text('common.separator')),
    [text],
  );
  const weekLines = useCallback(
    (weekly: Record<Weekday, Window[]>): string[] =>
      weekGroups(weekly).map(({ from, to, windows }) => {
        const days =
          from === to
            ? weekday[from]
            : text('calendars.week.range', { from: weekday[from], to: weekday[to] });
        return `${days} ${windowsText(windows)}`;
      }),
    [text, weekday, windowsText],
  );
  return { windowsText, weekLines };
};
