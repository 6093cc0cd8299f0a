import { counted } from '../support/counted';
import { DEMO_PASSWORD, openHall, type Hall } from '../support/hall';
import { Person, type TicketBody } from '../support/person';
import type { Seat } from '../support/seat';

const MONDAY_10 = '2026-11-30T02:00:00.000Z';
const MONDAY_14 = '2026-11-30T06:00:00.000Z';

interface Call {
  outcome: string;
  rating: number | null;
  remark: string | null;
}

describe('a clerk calls back, by keyboard only', () => {
  let hall: Hall;
  let clerk: Seat;
  let person: Person;

  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => clerk.page.keyboard.press(key)), Promise.resolve());
  const card = () => clerk.sheet('打给');
  const name = () => card().getByRole('heading', { level: 2 }).innerText();
  const aside = () => clerk.page.getByRole('complementary', { name: '待打名单' });
  const says = (words: string) => clerk.page.getByRole('status').getByText(words).waitFor();
  const dueNow = async () =>
    (
      await person.list<TicketBody>('tickets', {
        filter: { isCallDue: true },
        sort: ['resolvedAt', 'ASC'],
        range: [0, 99],
      })
    ).body.filter(({ abilities }) => abilities.includes('callback'));
  const callsOf = async (ticket: string) =>
    (await person.list<Call>('callbacks', { filter: { ticket, at_gte: MONDAY_10 } })).body;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    clerk = await hall.seat('clerk');
    const stranger = new Person(hall.server.url, null);
    const { body } = await stranger.send<{ jwt: string }>('POST', '/api/auth/local', {
      identifier: 'clerk',
      password: DEMO_PASSWORD,
    });
    person = new Person(hall.server.url, body.jwt);
  });
  afterAll(() => hall?.close());

  it('sees whom to call first, and puts somebody to the end', async () => {
    const due = await dueNow();
    await clerk.open('/callbacks');
    await card().getByText(`第 1 位，共 ${due.length} 位`).waitFor();
    expect(await name()).toBe(due[0]?.requesterName);
    await card()
      .getByRole('link', { name: `拨打 ${String(due[0]?.requesterPhone)}` })
      .waitFor();
    await press('l');
    await card()
      .getByRole('heading', { name: String(due[1]?.requesterName) })
      .waitFor();
    await aside().getByText('稍后', { exact: true }).waitFor();
  });

  it('rates in two keys, takes a slip back before it is sent, and gets the next one by itself', async () => {
    const [, second, third] = await dueNow();
    await press('2');
    await says('不满意，退回处理、重新计时 · 2 分');
    await press('Escape');
    await says('先选评分或结果');
    expect(await callsOf(String(second?.id))).toEqual([]);
    await press('5');
    await says('满意，工单办结 · 5 分');
    await press('Enter');
    await says(`${String(second?.requesterName)}：满意，已办结`);
    await card()
      .getByRole('heading', { name: String(third?.requesterName) })
      .waitFor();
    expect(await callsOf(String(second?.id))).toEqual([
      expect.objectContaining({ outcome: 'satisfied', rating: 5, remark: null }),
    ]);
    expect((await person.sees(String(second?.id))).state).toBe('closed');
  });

  it('sends work back with the resident’s words', async () => {
    const [, second, third] = await dueNow();
    await press('1', 'r');
    await clerk.page.keyboard.insertText('还是漏水');
    await press('Enter');
    await says(`${String(second?.requesterName)}：不满意，已退回处理`);
    await card()
      .getByRole('heading', { name: String(third?.requesterName) })
      .waitFor();
    expect(await callsOf(String(second?.id))).toEqual([
      expect.objectContaining({ outcome: 'unsatisfied', rating: 1, remark: '还是漏水' }),
    ]);
  });

  it('plans whom it did not reach for the other half of the day, where they come back', async () => {
    const due = await dueNow();
    const calls = await Promise.all(
      due.map(({ id }) =>
        person.list('callbacks', { filter: { ticket: id } }).then(({ body }) => body.length),
      ),
    );
    // nobody tried them yet: this attempt is not the last
    const fresh = due.findIndex((_ticket, index) => index > 0 && calls[index] === 0);
    const tried = String(due[fresh]?.requesterName);
    const title = String(due[fresh]?.title);
    for (let index = 1; index < fresh; index += 1) {
      await press('l');
      await card()
        .getByRole('heading', { name: String(due[index + 1]?.requesterName) })
        .waitFor();
    }
    await press('u', 'Enter');
    await says(`${tried}：没接通，今天下午再打`);
    const planned = aside().getByRole('region', { name: /^已安排/ });
    await planned.getByText(title).waitFor();
    await planned.getByText('今天下午').first().waitFor();
    expect(await dueNow()).toHaveLength(due.length - 1);
    await hall.at(MONDAY_14);
    await aside().getByRole('button').filter({ hasText: title }).waitFor();
    await counted(planned.getByText(title), 0);
  });
});
