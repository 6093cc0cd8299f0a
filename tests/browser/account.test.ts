import { Secret, TOTP } from 'otpauth';
import type { Locator } from 'playwright-core';
import { counted } from '../support/counted';
import { DEMO_PASSWORD, openHall, type Hall } from '../support/hall';
import type { Seat } from '../support/seat';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';
const MONDAY_11 = '2026-11-23T03:00:00.000Z';
const MONDAY_12 = '2026-11-23T04:00:00.000Z';

/** What the authenticator shows at an instant. */
const codeAt = (secret: string, instant: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(instant) });

const stored = (seat: Seat) =>
  seat.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));

async function typePassword(seat: Seat, username: string): Promise<void> {
  await seat.open();
  await seat.page.getByRole('textbox', { name: '账号' }).fill(username);
  await seat.page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
  await seat.button('登录').click();
}

/** Scans the picture, as far as a test can, and proves it by the code of the moment. */
async function enrol(hall: Hall, within: Locator, instant: string): Promise<string> {
  await within.getByRole('button', { name: '开启两步验证' }).click();
  await within.getByRole('img', { name: '验证器用的二维码' }).waitFor();
  const secret = (await within.getByRole('code').innerText()).replace(/\s/g, '');
  await hall.at(instant);
  await within.getByLabel('验证器上的 6 位数字').fill(codeAt(secret, instant));
  await within.getByRole('button', { name: '开启', exact: true }).click();
  await within.getByRole('button', { name: '我已保存好' }).waitFor();
  return secret;
}

describe('one’s own account', () => {
  let hall: Hall;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
  });
  afterAll(() => hall?.close());

  it('a reload keeps the session, and no script can read what keeps it', async () => {
    const clerk = await hall.seat('clerk');
    await clerk.page.reload();
    await clerk.heading('工单').waitFor();
    expect(await stored(clerk)).not.toContain('eyJ');
    const cookies = await clerk.page.context().cookies(`${hall.server.url}/api/auth`);
    expect(cookies.map(({ httpOnly, sameSite }) => [httpOnly, sameSite])).toEqual([[true, 'Strict']]);
  });

  it('who logs out in one tab is out in all of them, and no reload lets them in again', async () => {
    const clerk = await hall.seat('clerk2');
    const other = await clerk.secondTab();
    await other.open('/tickets');
    await other.heading('工单').waitFor();
    await clerk.choose('退出登录');
    await clerk.heading('登录服务台').waitFor();
    await other.page.getByText('您已在另一个页面退出登录。').waitFor();
    await clerk.page.reload();
    await clerk.heading('登录服务台').waitFor();
  });

  it('the list of sessions logs another browser out', async () => {
    const [desk, forgotten] = [await hall.seat('butler'), await hall.seat('butler')];
    await desk.choose('我的账号');
    const sessions = desk.sheet('登录在哪里');
    await sessions.getByText('就是这里').waitFor();
    await counted(sessions.getByRole('listitem'), 2);
    await sessions.getByRole('button', { name: /^退出/ }).click();
    await desk.page.getByText('已退出。').waitFor();
    await counted(sessions.getByRole('listitem'), 1);

    await forgotten.page.getByRole('tab', { name: '全部' }).click();
    await forgotten.heading('登录服务台').waitFor();
    await forgotten.page.getByText('登录已失效').waitFor();
  });

  it('tells the rules of a password before, and the server’s refusal at its field', async () => {
    const inspector = await hall.seat('inspector');
    const { page } = inspector;
    await inspector.choose('我的账号');
    const sheet = inspector.sheet('修改密码');
    await sheet.getByText('10 个字符以上').waitFor();
    await sheet.getByLabel('当前密码').fill('not-the-password');
    await sheet.getByLabel('新密码', { exact: true }).fill('1234567890');
    await sheet.getByLabel('再输一遍新密码').fill('1234567890');
    await sheet.getByRole('button', { name: '修改密码' }).click();
    await sheet.getByText('密码太简单').waitFor();

    await sheet.getByLabel('新密码', { exact: true }).fill('秋天的银杏叶落了一地');
    await sheet.getByLabel('再输一遍新密码').fill('秋天的银杏叶落了一地');
    await sheet.getByRole('button', { name: '修改密码' }).click();
    await sheet.getByText('当前密码不对，请重新输入。').waitFor();

    await sheet.getByLabel('当前密码').fill(DEMO_PASSWORD);
    await sheet.getByRole('button', { name: '修改密码' }).click();
    await page.getByText('密码已修改，其他地方的登录都已退出。').waitFor();
    expect(await sheet.getByLabel('当前密码').inputValue()).toBe('');
  });

  it('a second factor is turned on, asked for at the login, and a recovery code stands in for the phone', async () => {
    const manager = await hall.seat('manager');
    await manager.choose('我的账号');
    const sheet = manager.sheet('两步验证');
    const secret = await enrol(hall, sheet, MONDAY_11);
    const codes = await sheet.getByRole('code').allInnerTexts();
    expect(codes).toHaveLength(10);
    await sheet.getByRole('button', { name: '我已保存好' }).click();
    await sheet.getByText('还剩 10 个恢复码').waitFor();

    const elsewhere = await hall.visitor();
    await typePassword(elsewhere, 'manager');
    await elsewhere.heading('再输入一次性验证码').waitFor();
    await elsewhere.page.getByLabel('6 位数字').fill('000000');
    await elsewhere.button('登录').click();
    await elsewhere.page.getByText('验证码不对或已用过').waitFor();
    await hall.at(MONDAY_12);
    await elsewhere.page.getByLabel('6 位数字').fill(codeAt(secret, MONDAY_12));
    await elsewhere.button('登录').click();
    await elsewhere.heading('工单').waitFor();

    const withoutPhone = await hall.visitor();
    await typePassword(withoutPhone, 'manager');
    await withoutPhone.button('手机不在身边？用恢复码').click();
    await withoutPhone.page.getByLabel('恢复码').fill(codes[0] ?? '');
    await withoutPhone.button('登录').click();
    await withoutPhone.heading('工单').waitFor();
  });

  it('says how long the door stays shut after too many wrong passwords', async () => {
    const visitor = await hall.visitor();
    const { page } = visitor;
    await visitor.open();
    await page.getByRole('textbox', { name: '账号' }).fill('cleaner');
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await page.getByLabel('密码', { exact: true }).fill(`wrong-${attempt}`);
      const answered = page.waitForResponse((response) => response.url().endsWith('/api/auth/local'));
      await visitor.button('登录').click();
      await answered;
      await visitor.button('登录').waitFor();
    }
    await page.getByRole('alert').getByText('15 分钟后').waitFor();
  });
});

describe('where leaders have to have a second factor', () => {
  let hall: Hall;

  beforeAll(async () => {
    hall = await openHall({ REQUIRE_SECOND_FACTOR: 'managers' });
    await hall.at(MONDAY_10);
  });
  afterAll(() => hall?.close());

  it('a manager turns it on before anything else, and everybody below goes straight to work', async () => {
    const manager = await hall.visitor();
    await typePassword(manager, 'manager');
    await manager.heading('先开启两步验证').waitFor();
    await manager.open('/tickets');
    await manager.heading('先开启两步验证').waitFor();
    const main = manager.page.getByRole('main');
    await enrol(hall, main, MONDAY_11);
    await main.getByRole('button', { name: '我已保存好' }).click();
    await manager.heading('工单').waitFor();

    const clerk = await hall.visitor();
    await typePassword(clerk, 'clerk');
    await clerk.heading('工单').waitFor();
  });
});
