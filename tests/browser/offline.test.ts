import { counted } from '../support/counted';
import { eventually } from '../support/eventually';
import { DEMO_PASSWORD, openHall, PHONE, type Hall } from '../support/hall';
import { Person, type TicketBody } from '../support/person';
import { picture } from '../support/sampleFiles';
import type { Seat } from '../support/seat';

const MONDAY_10 = '2026-11-30T02:00:00.000Z';
const LAMP = '三号楼二单元楼道灯不亮';
const DOOR = '车库防火门关不上';
const PUMP = '泵房有异响';

/** Which acts the server has of a ticket since it was dispatched, by kind. */
const KINDS = ['accepted', 'replied', 'noted', 'resolved', 'changed'];

describe('a handler in a dead zone, on a phone', () => {
  let hall: Hall;
  let engineer: Seat;
  let desk: Person;
  let colleague: Person;
  let mine: string;
  let department: string;

  const as = async (identifier: string): Promise<Person> => {
    const stranger = new Person(hall.server.url, null);
    const body = { identifier, password: DEMO_PASSWORD };
    const answer = await stranger.send<{ jwt: string }>('POST', '/api/auth/local', body);
    return new Person(hall.server.url, answer.body.jwt);
  };
  const network = (isThere: boolean) => engineer.page.context().setOffline(!isThere);
  const reload = async () => {
    await engineer.page.reload();
    await engineer.heading('我的活').waitFor();
  };
  const pill = (words: string) => engineer.button(words);
  const nothingWaits = () => counted(engineer.page.getByRole('button', { name: /件待发送|正在发送/ }), 0);
  const bar = (name: string) =>
    engineer.page.getByRole('group', { name: '可执行的操作' }).getByRole('button', { name, exact: true });
  const openWork = async (title: string) => {
    await engineer.page.getByRole('link').filter({ hasText: title }).tap();
    await engineer.heading(title).waitFor();
  };
  const says = async (act: string, phrase: string) => {
    await bar(act).tap();
    await engineer.dialog.getByRole('button', { name: phrase }).tap();
    await engineer.dialog.getByRole('button', { name: '发送', exact: true }).tap();
    await engineer.dialog.waitFor({ state: 'hidden' });
  };
  const dispatched = async (title: string, assignee?: string): Promise<TicketBody> => {
    const { id } = await desk.registers({ type: 'repair', title, description: `${title}。` });
    return desk.does(id, 'dispatch', { department, ...(assignee ? { assignee } : {}) });
  };
  const actsOf = async (id: string) =>
    (await desk.timeline(id)).map(({ kind }) => kind).filter((kind) => KINDS.includes(kind));

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    [desk, colleague] = await Promise.all([as('clerk'), as('engineer2')]);
    const me = await (await as('engineer')).get<{ id: string; department: string }>('me');
    mine = me.body.id;
    department = me.body.department;
  });
  afterAll(() => hall?.close());

  it('comes in before the work in hand, and what is shown fits the phone', async () => {
    await dispatched(LAMP, mine);
    await dispatched(DOOR);
    engineer = await hall.seat('engineer', { ...PHONE, serviceWorkers: 'allow' });
    await engineer.heading('我的活').waitFor();
    await engineer.sheet('我手上的').getByText(LAMP, { exact: true }).waitFor();
    await engineer.sheet('部门待接').getByText(DOOR, { exact: true }).waitFor();
    expect(await engineer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const small = await engineer.page.evaluate(
      () =>
        [...document.querySelectorAll('main button, main a')].filter(
          (each) => each.getBoundingClientRect().height < 44,
        ).length,
    );
    expect(small).toBe(0);
  });

  it('keeps the desk on the phone, and never an answer of the server', async () => {
    await engineer.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const { worker, kept } = await engineer.page.evaluate(async () => {
      const answer = await fetch('/desk/sw.js');
      const names = await caches.keys();
      const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return {
        worker: [answer.headers.get('cache-control'), answer.headers.get('content-type')],
        kept: caught.flat().map(({ url }) => new URL(url).pathname),
      };
    });
    expect(worker).toEqual(['no-cache', expect.stringContaining('javascript')]);
    expect(kept).toContain('/desk/');
    expect(kept.filter((path) => !path.startsWith('/desk/'))).toEqual([]);
  });

  it('reads and works without a network, also after a reload', async () => {
    const { page } = engineer;
    await network(false);
    await reload();
    await page.getByText('没有网络，显示的是今天').waitFor();
    await openWork(LAMP);
    await bar('接单').tap();
    await pill('1 件待发送').waitFor();
    await says('答复住户', '师傅已出发，马上到。');
    await says('内部记录', '等配件到货。');
    await bar('拍照').tap();
    const [camera] = await Promise.all([
      page.waitForEvent('filechooser'),
      engineer.dialog.getByRole('button', { name: '处理后' }).tap(),
    ]);
    await camera.setFiles({
      name: '灯.png',
      mimeType: 'image/png',
      buffer: await picture().png().toBuffer(),
    });
    await pill('4 件待发送').waitFor();
    await says('办结', '已修好，现场试过正常。');
    await engineer.heading('我的活').waitFor();
    await reload();
    await pill('5 件待发送').tap();
    expect(await engineer.dialog.getByRole('listitem').locator('p:first-child').allInnerTexts()).toEqual([
      '接单',
      '答复住户',
      '内部记录',
      '照片',
      '办结',
    ]);
    await page.keyboard.press('Escape');
  });

  it('sends everything once and in order when the network is back', async () => {
    const [lamp] = (await desk.list<TicketBody>('tickets', { filter: { title: LAMP } })).body;
    const id = String(lamp?.id);
    expect(await actsOf(id)).toEqual([]);
    await network(true);
    await eventually(async () => ((await desk.sees(id)).state === 'resolved' ? true : undefined));
    await nothingWaits();
    expect(await actsOf(id)).toEqual(['accepted', 'replied', 'noted', 'changed', 'resolved']);
    const files = (await desk.list<{ phase: string }>('files', { filter: { ticket: id } })).body;
    expect(files.map(({ phase }) => phase)).toEqual(['after']);
    await reload();
    expect(await actsOf(id)).toHaveLength(5);
  });

  it('shows what a colleague did first, with what one wanted, to be dropped', async () => {
    const [door] = (await desk.list<TicketBody>('tickets', { filter: { title: DOOR } })).body;
    const id = String(door?.id);
    await network(false);
    await engineer.button(`接单 ${String(door?.number)}`).tap();
    await pill('1 件待发送').waitFor();
    await colleague.does(id, 'accept');
    await network(true);
    const refused = engineer.sheet('1 件没有办成');
    await refused.getByText('您想').waitFor();
    await refused.getByText('处理中').waitFor();
    await refused.getByText('接单', { exact: true }).waitFor();
    expect(await actsOf(id)).toEqual(['accepted']);
    await refused.getByRole('button', { name: '放弃这一件' }).tap();
    await refused.waitFor({ state: 'detached' });
  });

  it('does once what was sent again because the answer was lost', async () => {
    const { page } = engineer;
    const { id } = await dispatched(PUMP, mine);
    await reload();
    await openWork(PUMP);
    let sent = 0;
    await page.route('**/actions/note', async (route) => {
      sent += 1;
      if (sent > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await says('内部记录', '等配件到货。');
    await eventually(async () => ((await actsOf(id)).length === 1 ? true : undefined));
    await eventually(async () => (sent === 2 ? true : undefined));
    await nothingWaits();
    expect(await actsOf(id)).toEqual(['noted']);
    await page.unroute('**/actions/note');
  });

  it('leaves nothing to read at a logout, and sends what waits when the same person comes back', async () => {
    const { page } = engineer;
    const [pump] = (await desk.list<TicketBody>('tickets', { filter: { title: PUMP } })).body;
    const id = String(pump?.id);
    await network(false);
    await bar('接单').tap();
    await pill('1 件待发送').waitFor();
    await engineer.choose('退出登录');
    await page.getByRole('textbox', { name: '账号' }).waitFor();
    const kept = await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('shouwen').onsuccess = ({ target }) => {
            const { result } = target as IDBOpenDBRequest;
            result.transaction('kept').objectStore('kept').count().onsuccess = (counted) =>
              resolve((counted.target as IDBRequest<number>).result);
          };
        }),
    );
    expect(kept).toBe(0);
    await network(true);
    expect(await actsOf(id)).toEqual(['noted']);
    await engineer.logIn('engineer', DEMO_PASSWORD);
    await eventually(async () => ((await desk.sees(id)).state === 'in-progress' ? true : undefined));
    expect(await actsOf(id)).toEqual(['noted', 'accepted']);
  });
});
