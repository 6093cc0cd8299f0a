import { counted } from '../support/counted';
import { openHall, PHONE, type Hall } from '../support/hall';
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
    // all that the list means, until one row is taken out again
    await bar.getByRole('button', { name: /^选中全部/ }).click();
    await counted(bar.getByText('已选 25 件'), 0);
    await rows().first().getByRole('checkbox').uncheck();
    await bar.getByText('已选 24 件').waitFor();
    await rows().first().getByRole('checkbox').check();
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

  it('are tagged together, and a wrong tag is taken back by a key', async () => {
    const { page } = clerk;
    await rows().nth(24).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    const bar = page.getByRole('toolbar', { name: '批量操作' });
    await bar.getByRole('button', { name: '打标签' }).click();
    await clerk.dialog.getByLabel('加上标签').fill('误打');
    await page.keyboard.press('Enter');
    await clerk.dialog.getByRole('button', { name: '打标签' }).click();
    await page.getByRole('alert').getByRole('button', { name: '撤回' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('已撤回', { exact: true }).waitFor();
    await clerk.open(`/tickets?${new URLSearchParams({ filter: '{"tags_has":["误打"]}' })}`);
    await page.getByText('没有符合条件的工单').waitFor();
    const conditions = page.getByRole('list', { name: '筛选条件' });
    await conditions.getByRole('button', { name: '清除条件' }).click();
    await queue('未办结').click();
    await rows().nth(24).waitFor();
  });

  it('are printed with what was asked, also from a narrow window', async () => {
    const { page } = clerk;
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await clerk.button('打印').click();
    await page.locator('body[data-printed]').waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ media: 'print' });
    const paper = clerk.sheet('工单清单');
    await paper.getByText('筛选：未办结').waitFor();
    await paper.getByText('打印人 林晓雯').waitFor();
    await paper.getByRole('columnheader', { name: '办结时限' }).waitFor();
    await counted(paper.locator('tbody tr'), 25);
    expect(await page.getByRole('heading', { name: '工单', exact: true }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await paper.waitFor({ state: 'detached' });
  });

  it('lead from a home, in any writing, to its tickets or to a new one there', async () => {
    const { page } = clerk;
    const look = async (words: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: '命令面板' }).fill(words);
    };
    await look('阳光花园三栋2单元501');
    await page.getByRole('option', { name: /阳光花园 3-2-501.*未办结工单/ }).click();
    await page.getByRole('list', { name: '筛选条件' }).getByText('3-2-501').waitFor();
    await look('梁雪梅');
    await page.getByRole('option', { name: /梁雪梅 1\d{10}.*登记工单/ }).waitFor();
    await page.keyboard.press('Escape');
    await look('阳光花园3-2-501');
    await page.getByRole('option', { name: /阳光花园 3-2-501.*登记工单/ }).click();
    await clerk.heading('登记工单').waitFor();
    await page.locator('input[value="3-2-501"]').waitFor();
  });

  it('are selected on a phone’s cards, by the button or by holding one', async () => {
    const phone = await hall.seat('clerk2', PHONE);
    const { page } = phone;
    await page.locator('[data-row-link]').nth(2).waitFor();
    await phone.button('选择').click();
    const bar = page.getByRole('toolbar', { name: '批量操作' });
    await bar.getByText('点选工单').waitFor();
    await page.getByRole('checkbox').nth(0).click();
    await page.getByRole('checkbox').nth(1).click();
    await bar.getByText('已选 2 件').waitFor();
    await bar.getByRole('button', { name: '打标签' }).waitFor();
    await bar.getByRole('button', { name: '取消' }).click();
    await bar.waitFor({ state: 'detached' });
    await page.locator('[data-row-link]').nth(0).dispatchEvent('pointerdown', { pointerType: 'touch' });
    await bar.getByText('已选 1 件').waitFor();
    await page.context().close();
  });
});
