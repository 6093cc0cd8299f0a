import { openHall, PHONE, type Hall } from '../support/hall';
import { sampleTable, tableFile, tableRows } from '../support/sampleTable';
import type { Seat } from '../support/seat';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';

describe('a manager brings in the duty log of a spreadsheet', () => {
  let hall: Hall;
  let manager: Seat;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    manager = await hall.seat('manager');
  });
  afterAll(() => hall?.close());

  const load = (file: ReturnType<typeof tableFile>) =>
    manager.page.locator('input[type=file]').setInputFiles(file);
  const run = () => manager.sheet('导入');

  it('a row that nothing fits is named and can be fetched as a file, and nothing is imported', async () => {
    await manager.manage('导入');
    await load(tableFile([...tableRows, 'T5,2026-02-30 10:00,报修,来电,,,,日期写错了'], '坏.csv'));
    await manager.sheet('每一列是什么').getByText('按列名和内容猜的，请核对。').waitFor();
    await manager.button('试一遍').click();
    await run().getByText('共 5 行，1 行有问题，什么都没有导入。').waitFor();
    await run().getByText('第 6 行', { exact: true }).waitFor();
    const [download] = await Promise.all([
      manager.page.waitForEvent('download'),
      run().getByRole('link', { name: '下载有问题的行' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('坏-bad-rows.csv');
  });

  it('while the next file is looked into nothing of the first stands there', async () => {
    let answer = () => undefined as void;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await manager.page.route('**/panel/import-looks', async (route) => {
      await held;
      await route.continue();
    });
    await load(sampleTable);
    await manager.page.getByText('值班台账.csv', { exact: true }).waitFor();
    expect(await manager.sheet('每一列是什么').count()).toBe(0);
    expect(await run().count()).toBe(0);
    answer();
    await manager.sheet('每一列是什么').waitFor();
    await manager.page.unroute('**/panel/import-looks');
  });

  it('columns are known, words are explained, the first rows are seen as tickets', async () => {
    const columns = manager.sheet('每一列是什么');
    await columns.getByRole('combobox', { name: '“反映内容”是 内容', exact: true }).waitFor();
    await columns.getByRole('combobox', { name: '来电 电话', exact: true }).waitFor();
    const first = manager.sheet('导入后的样子').getByRole('listitem').first();
    await first.getByText('厨房水槽下面漏水').waitFor();
    await first.getByText(/^2026-11-02 09:12 · 报修 · 电话 · /).waitFor();
  });

  it('it is tried, imported, looked through, and taken back', async () => {
    await manager.button('试一遍').click();
    const fine = run().getByText('没有问题：可导入 4 件，已有 0 件会跳过。');
    await fine.waitFor();
    const emphasis = () => manager.button('开始导入').getAttribute('class');
    expect(await emphasis()).toContain('MuiButton-contained');
    // what was tried was another mapping
    await manager.page.getByRole('combobox', { name: '“姓名”是 姓名', exact: true }).click();
    await manager.page.getByRole('option', { name: '不导入', exact: true }).click();
    await fine.waitFor({ state: 'detached' });
    expect(await emphasis()).not.toContain('MuiButton-contained');
    await manager.button('试一遍').click();
    await fine.waitFor();
    await manager.button('开始导入').click();
    await run().getByText('已导入 4 件，跳过已有的 0 件。').waitFor();
    await run().getByRole('link', { name: '看这批工单' }).click();
    await manager.page.getByText('共 4 件', { exact: true }).waitFor();
    await manager.page.goBack();

    const earlier = manager.sheet('以前的导入').getByRole('listitem').filter({ hasText: '已导入 4 件' });
    await earlier.getByText('值班台账.csv', { exact: true }).waitFor();
    await earlier.getByText('郑海涛').waitFor();
    // what was only tried is no import
    expect(await manager.sheet('以前的导入').getByRole('listitem').count()).toBe(1);
    await earlier.getByRole('button', { name: '撤回这次导入' }).click();
    await manager.dialog.getByText('撤回导入的 4 件工单？').waitFor();
    await manager.dialog.getByRole('button', { name: '撤回这次导入' }).click();
    await manager.dialog.waitFor({ state: 'hidden' });
    await manager.sheet('以前的导入').getByText('导入的 4 件已撤回。').waitFor();
    await manager.open('/tasks');
    const tasks = manager.page.getByRole('main').getByRole('listitem');
    await tasks
      .filter({ hasText: '导入的 4 件已撤回。' })
      .getByText('值班台账.csv', { exact: true })
      .waitFor();
    await tasks.filter({ hasText: '1 行有问题' }).getByText('坏.csv · 只试了一遍', { exact: true }).waitFor();
    await manager.manage('导入');
  });

  it('whoever may not import has no such place, and on a phone nothing is wider than the phone', async () => {
    const phone = await hall.seat('director', PHONE);
    await phone.open('/imports');
    await phone.page.locator('input[type=file]').setInputFiles(sampleTable);
    await phone.sheet('导入后的样子').getByRole('listitem').first().waitFor();
    const overflow = await phone.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const clerk = await hall.seat('clerk');
    await clerk.page.getByRole('navigation', { name: '主导航' }).first().waitFor();
    expect(await clerk.page.getByRole('menuitem', { name: '导入', exact: true }).count()).toBe(0);
  });
});
