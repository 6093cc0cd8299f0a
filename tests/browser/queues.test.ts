import { counted } from '../support/counted';
import { openHall, type Hall } from '../support/hall';
import type { Seat } from '../support/seat';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';
const NAME = '要马上派的';

describe('the queues of the desk', () => {
  let hall: Hall;
  let clerk: Seat;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    clerk = await hall.seat('clerk');
  });
  afterAll(() => hall?.close());

  const queue = (name: string, selected?: boolean) => clerk.page.getByRole('tab', { name, selected });
  const focusedTitle = () => clerk.page.locator('tbody a:focus');
  const rows = () => clerk.page.locator('tbody tr');

  it('are walked by the keyboard, and coming back from a ticket leads to the same row', async () => {
    const { page } = clerk;
    await rows().nth(24).waitFor();
    await page.keyboard.press('j');
    await rows().nth(0).locator('a:focus').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    const opened = await rows().nth(2).locator('a').innerText();
    expect(await focusedTitle().innerText()).toBe(opened);
    await page.keyboard.press('Enter');
    await clerk.heading(opened).waitFor();
    await page.goBack();
    await rows().nth(2).locator('a:focus').waitFor();

    // over the edge of the page, and back
    for (let row = 3; row <= 25; row += 1) await page.keyboard.press('j');
    await page.getByText(/^第 26–/).waitFor();
    await rows().nth(0).locator('a:focus').waitFor();
    await page.keyboard.press('k');
    await rows().nth(24).locator('a:focus').waitFor();

    await page.keyboard.press('x');
    await page.getByText('已选 1 件').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('已选 1 件').waitFor({ state: 'detached' });
  });

  it('are narrowed by conditions, and what is asked often is kept under a name', async () => {
    const { page } = clerk;
    await queue('待派单').click();
    await queue('待派单', true).waitFor();
    await clerk.button('筛选').click();
    await clerk.dialog.getByRole('group', { name: '缓急' }).getByRole('button', { name: '不急' }).click();
    await clerk.dialog.getByRole('group', { name: '登记时间' }).getByRole('button', { name: '本月' }).click();
    await clerk.dialog.getByRole('button', { name: /^看这/ }).click();
    const conditions = page.getByRole('list', { name: '筛选条件' });
    await conditions.getByText('不急').waitFor();
    await conditions.getByText('本月登记').waitFor();

    await clerk.button('保存当前筛选').click();
    await clerk.dialog.getByLabel('名称').fill(NAME);
    await clerk.dialog.getByRole('button', { name: '保存' }).click();
    await clerk.button(NAME).waitFor();

    await queue('待回访').click();
    await clerk.button('清除条件').click();
    await conditions.waitFor({ state: 'detached' });
    await clerk.button(NAME).click();
    await queue('待派单', true).waitFor();
    await conditions.getByText('本月登记').waitFor();

    await clerk.button(`“${NAME}”的更多操作`).click();
    await page.getByRole('menuitem', { name: '共享给本中心' }).click();
    await page.getByRole('img', { name: '已共享' }).waitFor();
    const colleague = await hall.seat('clerk2');
    await colleague.page.getByRole('button', { name: NAME }).waitFor();
    expect(await colleague.button(`“${NAME}”的更多操作`).count()).toBe(0);
    await colleague.page.context().close();
    await clerk.button('清除条件').click();
  });

  it('are worked on together, and what could not be done is told with its reason', async () => {
    const { page } = clerk;
    await queue('未办结').click();
    await queue('未办结', true).waitFor();
    await rows().nth(24).waitFor();
    await page.locator('thead').getByRole('checkbox').check();
    const bar = page.getByRole('toolbar', { name: '批量操作' });
    await bar.getByText('已选 25 件').waitFor();
    await bar.getByRole('button', { name: '派单', exact: true }).click();
    await clerk.dialog.getByLabel('派给部门').click();
    await page.getByRole('option', { name: '工程维修部' }).click();
    await clerk.dialog.getByRole('button', { name: '派单', exact: true }).click();

    const told = await clerk.dialog.getByText(/件已完成，.*件没有办成/).innerText();
    const [done = 0, left = 0] = [...told.matchAll(/\d+/g)].map(([count]) => Number(count));
    expect(done).toBeGreaterThan(0);
    expect(left).toBeGreaterThan(0);
    expect(done + left).toBe(25);
    const reasons = clerk.dialog.getByRole('list', { name: '没有办成的工单' }).getByRole('listitem');
    await counted(reasons, left);
    expect(await reasons.first().innerText()).toMatch(/YG[\s\S]*处理中|YG[\s\S]*暂停|YG[\s\S]*不能/);
    await clerk.dialog.getByRole('button', { name: '知道了' }).click();
    await bar.waitFor({ state: 'detached' });
  });
});
