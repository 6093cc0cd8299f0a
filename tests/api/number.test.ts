import { openDesk, type Desk } from '../support/desk';

describe('the number of a ticket', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  test('is unique and without gap in its centre and day when sixty are registered at once', async () => {
    // 23:50 in Shanghai
    await desk.server.setClock('2025-06-09T15:50:00.000Z');
    const people = await Promise.all(
      (['clerk', 'clerk2', 'butler', 'engineer', 'supervisor', 'other-clerk'] as const).map((name) =>
        desk.as(name),
      ),
    );
    const tickets = await Promise.all(
      Array.from({ length: 12 }).flatMap(() => people.map((person) => person.registers())),
    );
    const numbersOf = (code: string) =>
      tickets
        .map(({ number }) => number)
        .filter((number) => number.startsWith(code))
        .sort();
    const run = (code: string, length: number) =>
      Array.from({ length }, (_, index) => `${code}250609-${String(index + 1).padStart(3, '0')}`);
    expect(numbersOf('TA')).toEqual(run('TA', 60));
    expect(numbersOf('TB')).toEqual(run('TB', 12));
  });

  test('is not used up by a refused registration', async () => {
    await desk.server.setClock('2025-06-10T02:00:00.000Z');
    const clerk = await desk.as('clerk');
    const first = await clerk.registers();
    const wrong = Array.from({ length: 5 }, () =>
      clerk.post('tickets', { type: 'help', description: 'x', household: 'nowhere' }),
    );
    expect((await Promise.all(wrong)).map(({ status }) => status)).toEqual(Array(5).fill(400));
    expect([first.number, (await clerk.registers()).number]).toEqual(['TA250610-001', 'TA250610-002']);
  });

  test('begins anew at midnight of the centre and goes on past 999', async () => {
    await desk.server.setClock('2025-06-10T16:00:00.000Z');
    const clerk = await desk.as('clerk');
    expect((await clerk.registers()).number).toBe('TA250611-001');
    await desk.database.query(`UPDATE ticket_counters SET last = 999 WHERE day = '2025-06-11'`);
    expect((await clerk.registers()).number).toBe('TA250611-1000');
  });
});
