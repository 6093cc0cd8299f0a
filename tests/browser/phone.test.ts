import { openHall, PHONE, type Hall } from '../support/hall';
import type { Seat } from '../support/seat';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';
const TITLE = '七号楼门口垃圾桶满溢';

/** How far the page reaches beyond the screen: what a thumb would have to push aside. */
const overhang = (seat: Seat) => seat.page.evaluate(() => document.documentElement.scrollWidth - 390);

describe('the desk on a phone, 390 pixels wide', () => {
  let hall: Hall;
  let clerk: Seat;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    clerk = await hall.seat('clerk', PHONE);
  });
  afterAll(() => hall?.close());

  it('lists the tickets as cards, one tap from the ticket', async () => {
    const { page } = clerk;
    const cards = page.getByRole('list', { name: '工单列表' }).getByRole('link');
    await cards.first().waitFor();
    expect(await overhang(clerk)).toBe(0);
    await page.getByRole('combobox', { name: '工单队列' }).tap();
    await page.getByRole('option', { name: '待回访' }).tap();
    await cards.first().getByText('待回访').waitFor();
    await cards.first().tap();
    await clerk.sheet('办理经过').waitFor();
    await clerk.state('待回访').waitFor();
    expect(await overhang(clerk)).toBe(0);
  });

  it('registers a ticket with the promise in sight, and dispatches it', async () => {
    const { page } = clerk;
    await clerk.open('/tickets');
    const foot = page.getByRole('navigation', { name: '主导航' }).locator('visible=true');
    await foot.getByRole('link', { name: '登记', exact: true }).tap();
    await page.getByRole('radio', { name: '投诉' }).check();
    await page.getByLabel('情况说明').fill(`${TITLE}，味道很大。`);
    const promised = page.getByRole('complementary', { name: '对住户的承诺' });
    await promised.getByText('后天 18:00 前答复').waitFor();
    expect(await overhang(clerk)).toBe(0);
    await clerk.button('登记工单').tap();

    await clerk.state('待派单').waitFor();
    expect(await overhang(clerk)).toBe(0);
    await clerk.act('派单', async (dialog) => {
      await dialog.getByLabel('派给部门').tap();
      await page.getByRole('option', { name: '保洁部' }).tap();
      expect(await overhang(clerk)).toBe(0);
    });
    await clerk.state('已派单').waitFor();
    await clerk.sheet('经办').getByText('保洁部').waitFor();
  });
});
