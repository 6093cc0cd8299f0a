import { demoCenter, otherCenter } from './centers';
import { householdsOf } from './households';
import { seededRandom } from './random';
import { seedTickets } from './tickets';
import type { SeedHome, SeedTicket } from './ticket';
import { DAY_MS } from './time';

function homes(): SeedHome[] {
  const random = seededRandom(1);
  return [demoCenter, otherCenter].flatMap(({ code: center, communities }) =>
    communities.flatMap((community) =>
      householdsOf(community, random, 2026).map(({ code, butler, residents }) => ({
        key: `${center}/${community.code}/${code}`,
        center,
        code,
        butler,
        callers: residents
          .filter(({ phoneCount, toOn }) => phoneCount > 0 && toOn === null)
          .map(({ name }, index) => ({ id: index + 1, name, phone: '13800001001' })),
      })),
    ),
  );
}

const told = (now: string): SeedTicket[] => seedTickets(homes(), new Date(now));
const ofDemo = (tickets: readonly SeedTicket[]) => tickets.filter(({ center }) => center === 'YG');

// a working noon, midnight before a Monday, a Saturday evening, a New Year's morning
const MOMENTS = [
  '2026-11-24T04:00:00Z',
  '2026-11-22T16:30:00Z',
  '2026-11-28T11:00:00Z',
  '2027-01-01T00:10:00Z',
] as const;

describe('the story of the demo', () => {
  it('is the same whenever it is told for the same moment', () => {
    expect(told(MOMENTS[0])).toEqual(told(MOMENTS[0]));
  });

  it.each(MOMENTS)('tells 300 tickets of the last 60 days at %s, and nothing of the future', (now) => {
    const tickets = told(now);
    const end = new Date(now).getTime();
    expect(ofDemo(tickets)).toHaveLength(300);
    const instants = tickets.flatMap(({ receivedAt, steps }) => [receivedAt, ...steps.map(({ at }) => at)]);
    expect(Math.max(...instants.map(Number))).toBeLessThanOrEqual(end);
    expect(Math.min(...instants.map(Number))).toBeGreaterThan(end - 61 * DAY_MS);
  });

  it.each(MOMENTS)('lets each ticket go forward in time at %s', (now) => {
    for (const { receivedAt, steps } of told(now)) {
      const instants = [receivedAt, ...steps.map(({ at }) => at)].map(Number);
      expect(instants).toEqual([...instants].sort((a, b) => a - b));
    }
  });

  it('merges a second report while the first is still under way, on whatever day it is told', () => {
    const days = Array.from(
      { length: 60 },
      (_, day) => new Date(Date.UTC(2026, 10, 20 + day, (day * 7) % 24)),
    );
    for (const day of days) {
      const tickets = seedTickets(homes(), day);
      for (const { steps } of tickets) {
        for (const { into, at } of steps.filter((step) => step.into)) {
          const first = tickets.find(({ key }) => key === into);
          expect(first?.receivedAt.getTime()).toBeLessThan(at.getTime());
          expect(first?.steps.filter((step) => step.verb === 'resolve' && step.at <= at)).toEqual([]);
        }
      }
    }
  });

  it('leaves no blank in a text', () => {
    const texts = told(MOMENTS[0]).flatMap(({ description, steps }) => [
      description,
      ...steps.map(({ words = '' }) => words),
    ]);
    expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
  });

  it('has 200 households in the demo centre', () => {
    expect(homes().filter(({ center }) => center === 'YG')).toHaveLength(200);
  });
});
