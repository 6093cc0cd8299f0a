import { openHall, PHONE, type Hall } from '../support/hall';
import type { Seat } from '../support/seat';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';

describe('the places of a centre', () => {
  let hall: Hall;
  let supervisor: Seat;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    supervisor = await hall.seat('supervisor');
  });
  afterAll(() => hall?.close());

  const inside = (name: string) =>
    supervisor.sheet('场所').getByRole('button', { name: `${name} 里面`, exact: true });
  const about = (seat = supervisor) => seat.sheet('场所资料');

  async function find(name: string): Promise<void> {
    await supervisor.page.getByRole('combobox', { name: '按名称或编号查找…' }).fill(name);
    await supervisor.page.getByRole('option', { name }).first().click();
    await about().getByRole('heading', { name, exact: true }).waitFor();
  }

  it('a building is moved into another grid by keyboard, and comes back by undo', async () => {
    const { page } = supervisor;
    await supervisor.manage('场所');
    await find('5 号楼');
    await about().getByText('阳光花园第二网格', { exact: true }).waitFor();
    await inside('东片区').click();
    await inside('阳光花园第一网格').waitFor();

    await supervisor.button('移动 5 号楼').focus();
    await page.keyboard.press('Space');
    await page.getByText('拿起了 5 号楼').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page.getByText('5 号楼 到了 阳光花园第一网格').waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await about().getByText('阳光花园第一网格', { exact: true }).waitFor();

    await supervisor.button('撤回').click();
    await about().getByText('阳光花园第二网格', { exact: true }).waitFor();
  });

  it('a building is given to a butler, home by home', async () => {
    const { page } = supervisor;
    await supervisor.button('指定管家').click();
    const { dialog } = supervisor;
    await dialog.getByText('5 号楼', { exact: true }).waitFor();
    await dialog.getByRole('combobox', { name: '管家' }).fill('马骏');
    await page.getByRole('option', { name: '马骏' }).click();
    await dialog.getByRole('button', { name: '指定', exact: true }).click();
    await page.getByText(/^\d+ 户已指定$/).waitFor();
    await find('5-1-101');
    await about().getByText('马骏', { exact: true }).waitFor();
    await supervisor.sheet('住户').getByRole('button', { name: '登记住户' }).waitFor();
  });

  it('what still holds others is not deleted, and says why', async () => {
    await find('5 号楼');
    await about().getByRole('button', { name: '删除' }).click();
    await supervisor.dialog.getByRole('button', { name: '删除' }).click();
    await supervisor.dialog.getByText('还有别的记录在用它').waitFor();
    await supervisor.dialog.getByRole('button', { name: '关闭' }).click();
  });

  it('are pages on a phone, one tap deeper each', async () => {
    const phone = await hall.seat('manager', PHONE);
    await phone.open('/places');
    const list = phone.page.getByRole('list', { name: '场所' });
    for (const name of ['阳光花园', '东片区', '阳光花园第一网格', '1 号楼']) {
      await list.getByRole('button', { name: new RegExp(`^${name}`) }).tap();
      await about(phone).getByRole('heading', { name, exact: true }).waitFor();
    }
    await list.getByRole('button').first().waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
