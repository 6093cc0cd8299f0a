import { openHall, type Hall } from '../support/hall';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';

describe('the ticket types of a company', () => {
  let hall: Hall;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
  });
  afterAll(() => hall?.close());

  it('a new type with two questions of its own is registered by a clerk', async () => {
    const manager = await hall.seat('manager');
    const { page } = manager;
    await manager.manage('工单类型');
    await page.getByRole('link', { name: '新增类型' }).click();
    await page.getByLabel('中文名称').fill('电梯卡');
    await page.getByLabel('英文名称').fill('Lift pass');
    await page.getByLabel('代码').fill('lift-pass');
    await page.getByRole('radio', { name: 'Elevator' }).check();
    const add = page.getByRole('group', { name: '添加问题' });
    await add.getByRole('button', { name: '数字' }).click();
    await add.getByRole('button', { name: '一行文字' }).click();
    const cards = page.getByRole('listitem', { name: '第 1 题 · 数字' });
    await cards.getByLabel('问题（中文）').fill('办几张');
    await cards.getByLabel('问题（英文）').fill('How many');
    await cards.getByLabel('必填').check();
    const why = page.getByRole('listitem', { name: '第 2 题 · 一行文字' });
    await why.getByLabel('问题（中文）').fill('给谁用');
    await manager.sheet('预览').getByLabel('办几张').waitFor();

    // half a question is told at its place, and nothing is sent
    await manager.button('保存并启用').click();
    await why.getByRole('alert').waitFor();
    await why.getByLabel('问题（英文）').fill('For whom');
    await manager.button('移动第 2 题 · 一行文字').focus();
    await page.keyboard.press('Space');
    await page.getByText('拿起了第 2 题，共 2 题').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page.getByText('到了第 1 位，共 2 题').waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await page.getByRole('listitem', { name: '第 1 题 · 一行文字' }).waitFor();
    await manager.button('保存并启用').click();
    await page.getByText('已保存，现在用的是第 1 版').waitFor();
    await page.getByRole('link', { name: /电梯卡/ }).waitFor();

    const clerk = await hall.seat('clerk');
    await clerk.open('/tickets/create');
    await clerk.page.getByRole('radio', { name: '电梯卡' }).check();
    await clerk.page.getByLabel('情况说明').fill('老人搬来同住，要加一张电梯卡。');
    await clerk.page.getByLabel('办几张').fill('1');
    await clerk.page.getByLabel('给谁用').fill('住户的母亲');
    await clerk.button('登记工单').click();
    await clerk.heading('老人搬来同住，要加一张电梯卡').waitFor();
    for (const words of ['电梯卡', '住户的母亲'])
      await clerk.page.getByRole('main').getByText(words, { exact: true }).first().waitFor();
  });
});
