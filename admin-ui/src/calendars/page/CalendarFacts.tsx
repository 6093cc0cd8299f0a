import { useText } from '../../i18n/useText';
import { Fact } from '../../theme/Fact';
import { FactSheet } from '../../theme/FactSheet';
import type { Calendar } from '../calendar';
import { useWindowWords } from '../week/useWindowWords';
import { yearRanges } from '../yearRanges';

type Shown = Pick<Calendar, 'timeZone' | 'weekly' | 'loadedYears'>;

export const CalendarFacts = ({ calendar: { timeZone, weekly, loadedYears } }: { calendar: Shown }) => {
  const text = useText();
  const { weekLines } = useWindowWords();
  return (
    <FactSheet title={text('calendars.facts')} labelWidth={80}>
      <Fact label={text('calendars.field.weekly')}>
        {weekLines(weekly).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </Fact>
      <Fact label={text('calendars.field.timeZone')}>{timeZone}</Fact>
      <Fact label={text('calendars.field.loadedYears')}>
        {yearRanges(loadedYears ?? []).join(text('common.separator')) || text('calendars.noYear')}
      </Fact>
    </FactSheet>
  );
};
