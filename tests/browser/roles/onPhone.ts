import { counted } from '../../support/counted';
import { PHONE, type Hall } from '../../support/hall';
import type { Seat } from '../../support/seat';

const overhang = (seat: Seat) => seat.page.evaluate(() => document.documentElement.scrollWidth - 390);
const cards = (seat: Seat) => seat.page.getByRole('list', { name: '工单列表' }).getByRole('link');
const tab = (seat: Seat, name: string) =>
  seat.page
    .getByRole('navigation', { name: '主导航' })
    .locator('visible=true')
    .getByText(name, { exact: true });

async function tapQueue(seat: Seat, name: string): Promise<void> {
  await seat.page.getByRole('combobox', { name: '工单队列' }).tap();
  await seat.page.getByRole('option', { name }).tap();
}

async function tapFirst(seat: Seat): Promise<void> {
  await cards(seat).first().tap();
  await seat.sheet('办理经过').getByRole('listitem').first().waitFor();
  expect(await overhang(seat)).toBe(0);
}

/** One of the buttons under the thumb, or behind the three dots beside them. */
async function tapAct(seat: Seat, verb: string, field: string, words: string): Promise<void> {
  const bar = seat.page.getByRole('group', { name: '可执行的操作' });
  const near = bar.getByRole('button', { name: verb, exact: true });
  if (await near.count()) await near.tap();
  else {
    await bar.getByRole('button', { name: '更多操作' }).tap();
    await seat.button(verb).tap();
  }
  await seat.dialog.getByLabel(field).fill(words);
  expect(await overhang(seat)).toBe(0);
  await seat.dialog.getByRole('button', { name: verb, exact: true }).tap();
  await seat.sheet('办理经过').getByRole('listitem').getByText(words).waitFor();
}

/** What each role does with a thumb. */
export function onPhone(hallOf: () => Hall): void {
  /** Comes in, looks at the list, and leaves the phone as it was. */
  async function carries(username: string, day: (seat: Seat) => Promise<void>): Promise<void> {
    const seat = await hallOf().seat(username, PHONE);
    await cards(seat).first().waitFor();
    expect(await overhang(seat)).toBe(0);
    await day(seat);
    await seat.page.context().close();
  }

  it('clerk: registers with the promise in sight, dispatches, and finds whom to call', () =>
    carries('clerk', async (seat) => {
      await tab(seat, '登记').tap();
      await seat.page.getByRole('radio', { name: '投诉' }).check();
      await seat.page.getByLabel('情况说明').fill('七号楼门口垃圾桶满溢，味道很大。');
      const promised = seat.page.getByRole('complementary', { name: '对住户的承诺' });
      await promised.getByText(/前答复$/).waitFor();
      expect(await overhang(seat)).toBe(0);
      await seat.button('登记工单').tap();
      await seat.state('待派单').waitFor();
      expect(await overhang(seat)).toBe(0);
      await seat.button('派单').tap();
      await seat.dialog.getByLabel('派给部门').tap();
      await seat.page.getByRole('option', { name: '保洁部' }).tap();
      expect(await overhang(seat)).toBe(0);
      await seat.dialog.getByRole('button', { name: '派单', exact: true }).tap();
      await seat.state('已派单').waitFor();
      await seat.sheet('经办').getByText('保洁部').waitFor();
      await seat.page.getByRole('link', { name: '返回工单列表' }).tap();
      await tapQueue(seat, '待回访');
      await cards(seat).first().getByText('待回访').waitFor();
      await tapFirst(seat);
      await seat.state('待回访').waitFor();
    }));

  it('butler: answers a resident from the doorstep', () =>
    carries('butler', async (seat) => {
      await tapFirst(seat);
      await tapAct(seat, '答复', '内容', '我在门口了，马上上楼看。');
    }));

  it('inspector: writes down what is seen on the round', () =>
    carries('inspector', async (seat) => {
      await tapFirst(seat);
      await tapAct(seat, '备注', '内容', '巡查时地面已擦干。');
    }));

  it('supervisor: finds the overdue, and asks for it', () =>
    carries('supervisor', async (seat) => {
      await tapQueue(seat, '已逾期');
      await counted(cards(seat).filter({ hasNotText: '逾期' }), 0);
      await tapFirst(seat);
      await tapAct(seat, '备注', '内容', '今天必须有答复。');
    }));

  it('manager: looks a promise up', () =>
    carries('manager', async (seat) => {
      await tab(seat, '更多').tap();
      await seat.page.getByRole('menuitem', { name: /时限/ }).tap();
      await seat.page.getByRole('main').getByRole('link', { name: '标准时限' }).tap();
      await seat.sheet('试算').getByRole('group', { name: '答复时限' }).getByText(/前$/).waitFor();
      expect(await overhang(seat)).toBe(0);
    }));

  it('director: finds what is serious and not done', () =>
    carries('director', async (seat) => {
      await seat.button('筛选').tap();
      await seat.dialog.getByRole('group', { name: '程度' }).getByRole('button', { name: '严重' }).tap();
      await seat.dialog.getByRole('button', { name: /^看这/ }).tap();
      await counted(cards(seat).filter({ hasNotText: '严重' }), 0);
      await tapFirst(seat);
      await tapAct(seat, '备注', '内容', '我下午到现场看。');
    }));

  it('company: reads, and is offered nothing else', () =>
    carries('company', async (seat) => {
      await counted(tab(seat, '登记'), 0);
      await seat.search('BH');
      await counted(cards(seat).filter({ hasNotText: 'BH' }), 0);
      await tapFirst(seat);
      expect(await seat.page.getByRole('link', { name: '修改' }).count()).toBe(0);
    }));

  it('admin: reads who did what', () =>
    carries('other-clerk', async (seat) => {
      await tab(seat, '更多').tap();
      await seat.page.getByRole('menuitem', { name: /记录/ }).tap();
      await seat.page.getByText('登录').first().waitFor();
      expect(await overhang(seat)).toBe(0);
    }));
}
