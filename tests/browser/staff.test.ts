import type { Locator } from 'playwright-core';
import { counted } from '../support/counted';
import { DEMO_PASSWORD, openHall, PHONE, type Hall } from '../support/hall';
import type { Seat } from '../support/seat';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';
const OWN_PASSWORD = '银杏叶落在窗台上';

/** How far the page reaches beyond the screen: what a thumb would have to push aside. */
const overhang = (seat: Seat) => seat.page.evaluate(() => document.documentElement.scrollWidth - 390);

describe('the people of a centre', () => {
  let hall: Hall;
  let supervisor: Seat;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    supervisor = await hall.seat('supervisor');
  });
  afterAll(() => hall?.close());

  async function choose(seat: Seat, within: Locator, label: string, option: string): Promise<void> {
    await within.getByLabel(label).click();
    await seat.page.getByRole('option', { name: option, exact: true }).click();
  }

  async function person(name: string): Promise<void> {
    await supervisor.open('/tickets');
    await supervisor.open('/staff');
    await supervisor.page.getByRole('link', { name, exact: true }).click();
    await supervisor.heading(name).waitFor();
  }

  async function onceTold(): Promise<string> {
    const told = supervisor.dialog.filter({ hasText: '只显示这一次' });
    const password = await told.getByRole('code').innerText();
    await told.getByRole('button', { name: '我已告诉他' }).click();
    await told.waitFor({ state: 'hidden' });
    return password;
  }

  async function logInAnew(username: string, password: string, next: string): Promise<Seat> {
    const seat = await hall.visitor();
    await seat.open();
    await seat.page.getByRole('textbox', { name: '账号' }).fill(username);
    await seat.page.getByLabel('密码', { exact: true }).fill(password);
    await seat.button('登录').click();
    await seat.heading('先换一个自己的密码').waitFor();
    await seat.open('/tickets/create');
    await seat.heading('先换一个自己的密码').waitFor();
    await seat.page.getByLabel('您刚才登录用的密码').fill(password);
    await seat.page.getByLabel('新密码', { exact: true }).fill(next);
    await seat.page.getByLabel('再输一遍新密码').fill(next);
    await seat.button('修改密码').click();
    return seat;
  }

  it('stand in the rail of who keeps them, and of nobody else', async () => {
    const rail = (seat: Seat) => seat.page.getByRole('navigation', { name: '主导航' });
    await rail(supervisor).getByRole('button', { name: '管理' }).click();
    for (const kept of ['人员', '记录'])
      await supervisor.page.getByRole('menuitem', { name: kept }).waitFor();
    await supervisor.page.keyboard.press('Escape');
    const clerk = await hall.seat('clerk');
    await rail(clerk).getByRole('link', { name: '工单' }).waitFor();
    expect(await rail(clerk).getByRole('button', { name: '管理' }).count()).toBe(0);
  });

  it('a new clerk gets a temporary password, has to change it, and works', async () => {
    const { page } = supervisor;
    await supervisor.manage('人员');
    await page.getByRole('link', { name: '新增人员' }).click();
    await supervisor.heading('新增人员').waitFor();
    const main = page.getByRole('main');
    await main.getByLabel('姓名').fill('何静');
    await main.getByLabel('登录账号').fill('hejing');
    await main.getByLabel('岗位角色').click();
    const offered = await page.getByRole('option').allInnerTexts();
    expect(offered).toEqual(['前台客服', '管家', '处理人', '品质']);
    await page.getByRole('option', { name: '前台客服' }).click();
    await choose(supervisor, main, '部门', '客服部');
    await supervisor.button('新增').click();
    const password = await onceTold();
    await supervisor.heading('何静').waitFor();
    await supervisor.sheet('任职经过').getByText('前台客服').waitFor();

    const clerk = await logInAnew('hejing', password, OWN_PASSWORD);
    await clerk.heading('登记工单').waitFor();
    await clerk.page.getByRole('radio', { name: '报修' }).check();
    await clerk.page.getByLabel('情况说明').fill('一号楼门厅的灯不亮。');
    await clerk.button('登记工单').click();
    await clerk.sheet('经办').getByText('何静').waitFor();
  });

  it('tells a name that is taken at its field', async () => {
    await supervisor.open('/staff/create');
    const main = supervisor.page.getByRole('main');
    await main.getByLabel('姓名').fill('另一位');
    await main.getByLabel('登录账号').fill('clerk');
    await choose(supervisor, main, '岗位角色', '前台客服');
    await supervisor.button('新增').click();
    await main.getByText('已被别的记录占用').waitFor();
    expect(await main.getByLabel('姓名').inputValue()).toBe('另一位');
  });

  it('a forgotten password is reset, and the open desk of the person ends', async () => {
    const butler = await hall.seat('butler');
    await person('周敏');
    await supervisor.button('重置密码').click();
    await supervisor.dialog.getByRole('button', { name: '重置密码' }).click();
    const password = await onceTold();
    // the desk asks by itself now and then: it may have said so before anything is pressed
    const press = butler.page.getByRole('tab', { name: '全部' }).click({ timeout: 2_000 });
    await press.catch(() => undefined);
    await butler.page.getByText('登录已失效').waitFor();
    const again = await logInAnew('butler', password, OWN_PASSWORD);
    await again.heading('登记工单').waitFor();
  });

  it('a handler who leaves hands everything over and is thrown out', async () => {
    const engineer = await hall.seat('engineer');
    await engineer.open('/tickets');
    await engineer.heading('工单').waitFor();
    await person('王建国');
    const open = supervisor.sheet('他手上的工单');
    await open.getByRole('link').first().waitFor();
    await supervisor.page.getByRole('button', { name: '办理离职' }).click();
    const { dialog } = supervisor;
    await dialog.getByText('他手上还有工单').waitFor();
    await choose(supervisor, dialog, '谁来负责答复', '林晓雯');
    await choose(supervisor, dialog, '谁来接着经办', '李志强');
    await dialog.getByLabel('原因').fill('退休。');
    await dialog.getByRole('button', { name: '办理离职' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await supervisor.state('已离职').waitFor();
    await counted(open.getByText('0 件'), 2);

    await engineer.page.getByRole('tab', { name: '全部' }).click();
    await engineer.heading('登录服务台').waitFor();
    await engineer.page.getByRole('textbox', { name: '账号' }).fill('engineer');
    await engineer.page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
    await engineer.button('登录').click();
    await engineer.page.getByText('账号或密码不对').waitFor();
  });

  it('the audit list tells who did that, and finds it by kind', async () => {
    const { page } = supervisor;
    await supervisor.manage('记录');
    await choose(supervisor, page.getByRole('main'), '事项', '离职');
    await page.getByText('共 1 条', { exact: true }).waitFor();
    const entry = page.getByRole('row').filter({ hasText: '退休。' });
    for (const words of ['吴淑芬', '离职', '王建国', '林晓雯', '李志强'])
      await entry.getByText(words).first().waitFor();
  });

  it('tells the slower of two people that the person has changed, and keeps what they typed', async () => {
    const manager = await hall.seat('manager');
    await person('林晓雯');
    await supervisor.page.getByRole('link', { name: '修改' }).click();
    await supervisor.page.getByLabel('电话').fill('13800001111');
    await manager.open(new URL(supervisor.page.url()).hash.slice(1));
    await manager.page.getByLabel('姓名').fill('林晓雯（前台）');
    await manager.button('保存').click();
    await manager.heading('林晓雯（前台）').waitFor();
    await supervisor.button('保存').click();
    const notice = supervisor.page.getByRole('alert').filter({ hasText: '刚刚有人改过这位同事的资料' });
    await notice.getByRole('listitem').filter({ hasText: '姓名' }).getByText('林晓雯（前台）').waitFor();
    expect(await supervisor.page.getByLabel('电话').inputValue()).toBe('13800001111');
    await supervisor.button('保存').click();
    await supervisor.sheet('基本情况').getByText('13800001111').waitFor();
  });

  it('are cards on a phone, one tap from the person', async () => {
    const phone = await hall.seat('manager', PHONE);
    await phone.manage('人员');
    const cards = phone.page.getByRole('list', { name: '人员列表' }).getByRole('link');
    await cards.first().waitFor();
    expect(await overhang(phone)).toBe(0);
    await cards.first().tap();
    await phone.sheet('任职经过').waitFor();
    expect(await overhang(phone)).toBe(0);
  });
});
