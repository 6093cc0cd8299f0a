import { openHall, PHONE, type Hall } from '../support/hall';
import type { Seat } from '../support/seat';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';

describe('a deadline policy', () => {
  let hall: Hall;
  let manager: Seat;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    manager = await hall.seat('manager');
  });
  afterAll(() => hall?.close());

  const tried = () => manager.sheet('试算').getByRole('group', { name: '答复时限' });

  it('is tried out: the weekend is shown as skipped', async () => {
    await manager.manage('时限');
    await manager.page.getByRole('main').getByRole('link', { name: '标准时限' }).click();
    await manager.sheet('时限').getByText('2 个工作日内，到最后一天下班前').waitFor();
    await manager.sheet('试算').getByLabel('登记时间').fill('2026-11-27T10:00');
    await tried().getByText('12月1日周二 18:00 前').waitFor();
    const days = tried().getByRole('list', { name: '逐日图' });
    await days.getByTitle('11月28日星期六 公休日').waitFor();
    await days.getByTitle('11月30日星期一 工作日').waitFor();
  });

  it('is tried before it is published, and a new version moves no ticket that was received before', async () => {
    const clerk = await hall.seat('clerk');
    await clerk.open('/tickets/create');
    await clerk.page.getByRole('radio', { name: '报修' }).check();
    await clerk.page.getByLabel('情况说明').fill('二号楼的门铃不响。');
    await clerk.button('登记工单').click();
    await clerk.sheet('对住户的承诺').getByText('后天 18:00').first().waitFor();

    await manager.button('修改规则').click();
    const rule = manager.page.getByRole('group', { name: '第 2 条规则' });
    await rule.getByLabel('数量').fill('0');
    await manager.button('保存并发布').click();
    await rule.getByText('时限必须大于零。').waitFor();
    await rule.getByLabel('数量').fill('3');
    await tried().getByText('12月2日周三 18:00 前').waitFor();
    await manager.button('保存并发布').click();
    await manager.sheet('版本').getByText('第 2 版').waitFor();
    await manager.sheet('时限').getByText('3 个工作日内，到最后一天下班前').waitFor();

    await clerk.page.reload();
    await clerk.sheet('对住户的承诺').getByText('后天 18:00').first().waitFor();
    const phone = await hall.seat('manager', PHONE);
    await phone.open(new URL(manager.page.url()).hash.slice(1));
    await phone.sheet('试算').waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth - 390)).toBe(0);
  });
});
