import { in_, LUNCHING } from '../support/calendars';
import { openDesk, type Desk } from '../support/desk';
import type { Person } from '../support/person';
import { good, REFUSED } from './preview-refusals';
import { VECTORS } from './preview-vectors';

interface Preview {
  dueAt: string | null;
  spans: { from: string; to: string | null; counted: boolean; why: string }[];
}

describe('a preview of a due time', () => {
  let desk: Desk;
  let clerk: Person;
  const preview = (question: object) => clerk.post<Preview>('deadline-previews', question);

  beforeAll(async () => {
    desk = await openDesk();
    clerk = await desk.as('clerk');
  });
  afterAll(() => desk.close());

  test('is for the staff only', async () => {
    expect((await desk.stranger.post('deadline-previews', good)).status).toBe(401);
    for (const name of ['engineer', 'company'] as const)
      expect((await (await desk.as(name)).post('deadline-previews', good)).status).toBe(200);
  });

  test.each(VECTORS)('reckons: %s', async (_what, question, dueAt) => {
    const { status, body } = await preview(question);
    expect([status, body.dueAt]).toEqual([200, dueAt]);
    // the way to it has no gap
    body.spans.slice(1).forEach((span, index) => expect(span.from).toBe(body.spans[index]?.to));
    expect(body.spans.at(-1)?.to).toBe(dueAt);
    expect(body.spans[0]?.from).toBe(new Date(question.start).toISOString());
  });

  test.each(REFUSED)('refuses %s', async (_what, question, code) => {
    const { status, body } = await preview(question);
    expect([status, body.code]).toEqual([400, code]);
    expect(body.message).toMatch(/\p{Script=Han}/u);
  });

  test('asks a stored calendar by its id, and says which year is not loaded', async () => {
    const { body: calendars } = await clerk.list<{ id: string; loadedYears: number[] }>('calendars');
    const [stored] = calendars;
    expect(stored?.loadedYears).toEqual(expect.arrayContaining([2011, 2025, 2026]));
    const asked = (start: string, target_: object) =>
      preview({ calendar: stored?.id, start, target: target_ });
    expect((await asked('2025-09-30T10:00:00+08:00', in_(2, 'workingDays'))).body.dueAt).toBe(
      '2025-10-10T10:00:00.000Z',
    );
    const refused = await asked('2031-09-30T10:00:00+08:00', in_(2, 'workingDays'));
    expect([refused.status, refused.body.code]).toEqual([400, 'calendar.year-not-loaded']);
    expect(refused.body.message).toContain('2031');
    expect((await asked('2031-09-30T10:00:00+08:00', in_(2, 'hours'))).status).toBe(200);
  });

  test('answers a far due time soon, and tells the rest of a long way as one span', async () => {
    const rare = { timeZone: 'UTC', weekly: { mon: [['09:00', '09:01']] } };
    const pauses = Array.from({ length: 500 }, (_each, index) => [
      new Date(Date.UTC(2026, 0, 5 + 7 * index, 9)).toISOString(),
      new Date(Date.UTC(2026, 0, 5 + 7 * index, 10)).toISOString(),
    ]);
    const began = Date.now();
    const question = { calendar: rare, start: '2025-06-06T08:00:00Z', target: in_(20_000, 'workingDays') };
    const { status, body } = await preview({ ...question, pauses });
    expect(status).toBe(200);
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(body.spans.length).toBeLessThanOrEqual(2_001);
    expect(body.spans.at(-1)).toMatchObject({ why: 'rest', to: body.dueAt });
    const many = await preview({ ...question, pauses: Array(1_001).fill(pauses[0]) });
    expect([many.status, many.body.code]).toEqual([400, 'pause.too-many']);
  });

  test('tells how much of a Monday counted towards working hours', async () => {
    const { body } = await preview({
      calendar: LUNCHING,
      start: '2025-06-09T08:00:00+08:00',
      target: in_(4, 'workingHours'),
    });
    const shown = body.spans.map(
      ({ from, to, counted }) => `${from.slice(11, 16)}–${to?.slice(11, 16)} ${counted}`,
    );
    expect(shown).toEqual(['00:00–01:00 false', '01:00–04:00 true', '04:00–05:30 false', '05:30–06:30 true']);
  });
});
