import { weekdays, type CalendarDay } from '@shouwen/domain/calendar';
import { memo } from 'react';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import type { Week } from './months';
import { useDateWords } from './useDateWords';
import { useWindowWords } from '../week/useWindowWords';

interface MonthTableProps {
  weeks: Week[];
  isLoaded: boolean;
  today: string;
  /** The one day that Tab stops at; arrows go on from there. */
  current: string;
  isChanged(date: string): boolean;
}

/** One month of the picture: a table, so that a screen reader says the weekday of each day. */
export const MonthTable = memo(({ weeks, isLoaded, today, current, isChanged }: MonthTableProps) => {
  const text = useText();
  const { weekday } = useWords();
  const { dayWords, monthWords } = useDateWords();
  const { windowsText } = useWindowWords();
  const first = weeks.flat().find((day) => day !== null);

  const label = ({ date, kind, windows }: CalendarDay): string => {
    const isKnown = isLoaded || kind === 'holiday' || kind === 'makeup';
    const parts = [
      dayWords(date),
      isKnown ? text(`calendars.kind.${kind}`) : text('calendars.kind.unknown'),
      isKnown ? windowsText(windows) : '',
      date === today ? text('time.day.today') : '',
      isChanged(date) ? text('calendars.year.changed') : '',
    ];
    return parts.filter(Boolean).join(text('calendars.year.comma'));
  };

  return (
    <table>
      <caption>{first && monthWords(first.date)}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col" abbr={weekday[name]}>
              {text(`calendars.weekday.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== null)?.date}>
            {week.map((day, column) =>
              day ? (
                <td key={day.date}>
                  <button
                    type="button"
                    className="day"
                    data-date={day.date}
                    data-kind={day.kind}
                    data-known={isLoaded ? 'yes' : 'no'}
                    data-changed={isChanged(day.date) ? 'yes' : 'no'}
                    aria-current={day.date === today ? 'date' : undefined}
                    aria-label={label(day)}
                    title={label(day)}
                    tabIndex={day.date === current ? 0 : -1}
                  >
                    {Number(day.date.slice(8))}
                    {(day.kind === 'holiday' || day.kind === 'makeup') && (
                      <small data-mark={text(`calendars.mark.${day.kind}`)} />
                    )}
                  </button>
                </td>
              ) : (
                <td key={column} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
MonthTable.displayName = 'MonthTable';
