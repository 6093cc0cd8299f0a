import type { Page } from 'playwright-core';
import { openDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { openHall, PHONE, type Hall } from '../support/hall';
import type { Seat } from '../support/seat';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';
/** Keys of a whole ticket but for the signs of number and words: Enter, the type's own key, Ctrl and Enter. */
const KEYS_BESIDE_WORDS = 4;
/** A hurried hand at the keyboard with a receiver at the ear: slow, so that what is counted holds for everybody. */
const SECONDS_A_KEY = 0.6;
const SECONDS_A_TICKET = 30;

interface Household {
  phone: string;
  name: string;
  code: string;
  building: string;
}

/** Presses keys and counts them, as a clerk with the other hand at the receiver. */
class Keyboard {
  pressed = 0;
  constructor(private readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.pressed += key.split('+').length;
      await this.page.keyboard.press(key);
    }
  }

  async type(words: string): Promise<void> {
    this.pressed += [...words].length;
    await this.page.keyboard.type(words);
  }
}

describe('the registration of a ticket', () => {
  let hall: Hall;
  let clerk: Seat;
  let home: Household;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    clerk = await hall.seat('clerk');
    const database = openDatabase(hall.server.databaseUrl);
    const [found] = await database.query<Household>(
      `SELECT p.phone, r.name, h.code, b.name AS building FROM resident_phones p JOIN residents r ON r.id = p.resident_id
         JOIN occupancies o ON o.resident_id = r.id AND o.to_on IS NULL JOIN households h ON h.id = o.household_id
         JOIN buildings b ON b.id = h.building_id JOIN service_centers c ON c.id = h.service_center_id AND c.code = 'YG'
        WHERE r.grade = 'vip' ORDER BY p.id LIMIT 1`,
    );
    await database.end();
    if (!found) throw new Error('The demo has no VIP who can be called.');
    home = found;
  });
  afterAll(() => hall?.close());

  const field = (seat: Seat, name: string) => seat.page.getByLabel(name, { exact: true });
  const who = (seat: Seat) => seat.sheet('来电的人');
  const promised = (seat: Seat) => seat.page.getByRole('complementary', { name: '对住户的承诺' });

  /** An empty form, whatever was on the one before. */
  async function begin(seat: Seat, phone = ''): Promise<void> {
    await seat.open('/tickets');
    await seat.heading('工单').waitFor();
    await seat.page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key.startsWith('shouwen.draft.')) localStorage.removeItem(key);
    });
    await seat.open(`/tickets/create${phone && `?phone=${phone}`}`);
    await seat.heading('登记工单').waitFor();
  }

  const stored = (seat: Seat) => seat.page.evaluate(() => JSON.stringify(localStorage));
  const kept = (seat: Seat, words: string) =>
    eventually(async () => ((await stored(seat)).includes(words) ? true : undefined));

  async function beginRepair(description: string): Promise<void> {
    await begin(clerk);
    await clerk.page.getByRole('radio', { name: '报修' }).check();
    await clerk.page.getByLabel('情况说明').fill(description);
  }

  it('takes a number, Enter, a key, the words and Ctrl+Enter: nothing else, and no mouse', async () => {
    await begin(clerk);
    const { page } = clerk;
    const keys = new Keyboard(page);
    const words = '厨房水管漏水';
    await field(clerk, '联系电话').and(page.locator(':focus')).waitFor();
    await keys.type(home.phone);
    // Enter may come before the answer
    await keys.press('Enter');
    await who(clerk).getByText('VIP').waitFor();
    await page.locator('input[type=radio]:focus').waitFor();
    await keys.press('2');
    await page.getByLabel('情况说明').and(page.locator(':focus')).waitFor();
    await keys.type(words);
    await promised(clerk).getByText('后天 18:00 前答复').waitFor();
    await keys.press('Control+Enter');
    await clerk.heading(words).waitFor();
    expect(keys.pressed).toBe(home.phone.length + words.length + KEYS_BESIDE_WORDS);
    expect(keys.pressed * SECONDS_A_KEY).toBeLessThan(SECONDS_A_TICKET);

    const requester = clerk.sheet('报事人');
    await requester.getByText(home.name).waitFor();
    await requester.getByText(home.code).waitFor();
  });

  it('shows what is open for a home, and adds a note instead of a second ticket', async () => {
    await begin(clerk, home.phone);
    await who(clerk).getByRole('option').waitFor();
    await clerk.page.getByLabel('情况说明').fill('又漏了，还是那根水管。');
    const open = clerk.page.getByRole('region', { name: /^未办结/ });
    const mine = open.getByRole('listitem').filter({ hasText: '厨房水管漏水' });
    await mine.getByRole('button', { name: /^追加备注/ }).click();
    expect(await clerk.dialog.getByLabel('住户这次说了什么').inputValue()).toBe('又漏了，还是那根水管。');
    await clerk.dialog.getByRole('button', { name: '保存备注' }).click();
    await clerk.heading('厨房水管漏水').waitFor();
    await clerk.sheet('办理经过').getByText('又漏了，还是那根水管。').waitFor();
    await clerk.open('/tickets/create');
    await clerk.heading('登记工单').waitFor();
    expect(await clerk.page.getByLabel('情况说明').inputValue()).toBe('');
  });

  it('finds a home however its code is written, and asks what the type asks', async () => {
    await begin(clerk);
    const { page } = clerk;
    const [building = '', unit = '', room = ''] = home.code.split('-');
    await page.getByRole('radio', { name: '报修' }).check();
    await page.getByLabel('情况说明').fill('卧室插座没电。');
    await page.getByRole('radio', { name: '电路、开关' }).check();
    await page.getByLabel('从哪天开始').fill('2026-11-22');
    await page.getByRole('checkbox', { name: '晚上' }).check();
    await field(clerk, '按房号查找').fill(`${building}号楼${unit}单元${room}室`);
    await page.getByRole('option', { name: home.code }).first().waitFor();
    await page.keyboard.press('Enter');
    await eventually(async () =>
      (await field(clerk, '房号').inputValue()) === home.code ? true : undefined,
    );
    await page.keyboard.press('Control+Enter');
    await clerk.heading('卧室插座没电').waitFor();
    const form = clerk.sheet('补充信息');
    for (const answer of ['电路、开关', '2026年11月22日', '晚上']) await form.getByText(answer).waitFor();
  });

  it('keeps what was begun when the window closes, for this person and until it is discarded', async () => {
    await beginRepair('四号楼门厅地砖松动。');
    await kept(clerk, '地砖松动');
    await clerk.page.reload();
    await clerk.page.getByText('已恢复').waitFor();
    expect(await clerk.page.getByLabel('情况说明').inputValue()).toBe('四号楼门厅地砖松动。');
    // a new call goes first, and the draft waits
    await clerk.open('/tickets/create?phone=18899990000');
    await clerk.page.getByText('没登记完的内容').filter({ hasText: '还有一份' }).waitFor();
    expect(await clerk.page.getByLabel('情况说明').inputValue()).toBe('');
    // it is still there when the other call is registered
    await clerk.page.getByRole('radio', { name: '咨询' }).check();
    await clerk.page.getByLabel('情况说明').fill('问装修押金怎么退。');
    await clerk.button('登记工单').click();
    await clerk.heading('问装修押金怎么退').waitFor();
    await clerk.open('/tickets/create');
    await clerk.page.getByText('没登记完的内容').filter({ hasText: '还有一份' }).waitFor();
    await clerk.button('恢复').click();
    await eventually(async () =>
      (await clerk.page.getByLabel('情况说明').inputValue()) === '四号楼门厅地砖松动。' ? true : undefined,
    );
    await clerk.button('丢弃').click();
    await clerk.open('/tickets/create');
    await clerk.page.reload();
    await clerk.heading('登记工单').waitFor();
    expect(await clerk.page.getByText('没登记完').count()).toBe(0);
  });

  it('says at the field what is missing, and registers nothing', async () => {
    await begin(clerk);
    await clerk.button('登记工单').click();
    const description = clerk.page.getByRole('textbox', { name: '情况说明', description: '请填写' });
    await description.waitFor();
    expect(await description.getAttribute('aria-invalid')).toBe('true');
    await clerk.page
      .getByRole('radiogroup', { name: '选择类型' })
      .locator('..')
      .getByText('请填写')
      .waitFor();
    expect(clerk.page.url()).toContain('/tickets/create');
  });

  it('an Enter that chooses a word of the input method submits nothing, the next one does', async () => {
    await beginRepair('三单元门禁刷卡没反应。');
    const { page } = clerk;
    const posts: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
    const session = await page.context().newCDPSession(page);
    await page.getByLabel('报事人姓名').focus();
    await session.send('Input.imeSetComposition', { text: 'lixiulan', selectionStart: 8, selectionEnd: 8 });
    await page.keyboard.press('Enter');
    await session.send('Input.insertText', { text: '李秀兰' });
    expect(await page.getByLabel('报事人姓名').inputValue()).toBe('李秀兰');
    await clerk.button('登记工单').waitFor();
    expect(posts.filter((url) => url.endsWith('/panel/tickets'))).toEqual([]);

    await page.keyboard.press('Enter');
    await clerk.heading('三单元门禁刷卡没反应').waitFor();
    await clerk.sheet('报事人').getByText('李秀兰').waitFor();
  });

  it('a double click makes one ticket', async () => {
    await beginRepair('五号楼二单元电梯按键失灵。');
    await clerk.button('登记工单').dblclick();
    await clerk.heading('五号楼二单元电梯按键失灵').waitFor();
    await clerk.find('五号楼二单元电梯按键失灵');
  });

  it('goes by thumb on a phone, the caller below the number and the promise in sight', async () => {
    const walker = await hall.seat('clerk2', PHONE);
    await begin(walker, home.phone.slice(-4));
    const { page } = walker;
    await who(walker).getByRole('option', { name: home.name }).first().tap();
    expect(await field(walker, '联系电话').inputValue()).toBe(home.phone);
    expect(await field(walker, '报事人姓名').inputValue()).toBe(home.name);
    await page.getByRole('radio', { name: '投诉' }).check();
    await page.getByLabel('情况说明').fill('楼上半夜装修。');
    await promised(walker).getByText('后天 18:00 前答复').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - 390)).toBe(0);
    await walker.button('登记工单').tap();
    await walker.heading('楼上半夜装修').waitFor();
    await walker.sheet('报事人').getByText(home.code).waitFor();

    await begin(walker);
    await page.getByLabel('情况说明').fill('地库积水。');
    await kept(walker, '地库积水');
    await walker.choose('退出登录');
    await field(walker, '账号').waitFor();
    expect(await stored(walker)).not.toContain('地库积水');
  });
});
