import { parseCalendar } from '@shouwen/domain/calendar';
import { weekGroups } from './weekGroups';

const day: [string, string][] = [['09:00', '18:00']];
const half: [string, string][] = [['09:00', '12:00']];

it('puts neighbours with the same windows together and leaves closed days out', () => {
  const { weekly } = parseCalendar({ weekly: { mon: day, tue: day, thu: day, fri: half } });
  expect(weekGroups(weekly)).toEqual([
    { from: 'mon', to: 'tue', windows: day },
    { from: 'thu', to: 'thu', windows: day },
    { from: 'fri', to: 'fri', windows: half },
  ]);
});
