import {
  matchesIn,
  ticketsOf,
  wholeNumber,
  type CallerAnswer,
  type CallerHome,
  type CallerTicket,
} from './caller';

const home = (id: string): CallerHome => ({
  id,
  code: id,
  kind: 'owner',
  building: 'b',
  buildingName: '3号楼',
  community: 'c',
  communityName: '阳光花园',
  butler: null,
  butlerName: null,
});
const resident = (id: string, households: CallerHome[]) => ({
  id,
  name: id,
  phones: ['138 0000 5678', '62345678'],
  kind: null,
  grade: null,
  tags: [],
  preferences: null,
  households,
});
const ticket = (more: Partial<CallerTicket>): CallerTicket => ({
  id: 't',
  number: 'YG1',
  title: '灯坏了',
  type: 'repair',
  state: 'new',
  urgency: 'normal',
  resident: null,
  household: null,
  requesterName: null,
  receivedAt: '2025-06-09T01:00:00.000Z',
  replyDueAt: null,
  repliedAt: null,
  resolveDueAt: null,
  resolvedAt: null,
  isOverdue: false,
  abilities: [],
  ...more,
});
const answer: CallerAnswer = {
  residents: [resident('li', [home('h1'), home('h2')]), resident('wang', [])],
  hasMoreResidents: false,
  tickets: [
    ticket({ id: 'ours', household: 'h1' }),
    ticket({ id: 'other', household: 'h9' }),
    ticket({ id: 'number' }),
  ],
  hasMoreTickets: false,
  ratings: [],
};

it('offers a person once for each home, and one without a home too', () => {
  expect(matchesIn(answer).map(({ key }) => key)).toEqual(['li/h1', 'li/h2', 'wang/']);
});

it('writes out a number that was given by its tail, and leaves one that was given whole', () => {
  expect(wholeNumber('5678', resident('li', []))).toBe('138 0000 5678');
  expect(wholeNumber('13800005678', resident('li', []))).toBe('13800005678');
  expect(wholeNumber('9999', resident('li', []))).toBe('9999');
});

it('shows of the open tickets those of the home that was taken, and those of the number alone', () => {
  const [first] = matchesIn(answer);
  expect(ticketsOf(answer, first ?? null).map(({ id }) => id)).toEqual(['ours', 'number']);
  expect(ticketsOf(answer, null)).toHaveLength(3);
});
