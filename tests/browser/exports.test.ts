import { readFile } from 'node:fs/promises';
import { eventually } from '../support/eventually';
import { openHall, PHONE, type Hall } from '../support/hall';
import type { Seat } from '../support/seat';
import { rowsOf } from '../support/workbook';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';

describe('a list is exported', () => {
  let hall: Hall;
  let supervisor: Seat;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    supervisor = await hall.seat('supervisor');
  });
  afterAll(() => hall?.close());

  const card = (seat: Seat) => seat.page.getByRole('list', { name: '后台任务列表' }).getByRole('listitem');

  /** Until the list of the queue before has made room: its total went with it. */
  const listed = (state: string): Promise<true> =>
    eventually(async () => {
      const rows = await supervisor.page.locator('main tbody tr').allInnerTexts();
      return (rows.length > 0 && rows.every((row) => row.includes(state))) || undefined;
    }, 20_000);

  it('as it is filtered and with its columns, and fetched from the background work', async () => {
    const { page } = supervisor;
    await supervisor.open('/tickets');
    await page.getByRole('tab', { name: /待回访/ }).click();
    await listed('待回访');
    const [told = ''] = /\d+/.exec(await page.getByText(/^共 \d+ 件$/).innerText()) ?? [];
    await supervisor.button('导出').click();
    await supervisor.dialog.getByText(`共 ${told} 条`).waitFor();
    await supervisor.button('开始导出').click();
    await page.getByRole('link', { name: '查看进度' }).click();
    await supervisor.heading('后台任务').waitFor();
    const first = card(supervisor).first();
    await first.getByText('状态 待回访').waitFor();
    await first.getByText(`${told} 条 · 还能下载`).waitFor();

    const downloading = page.waitForEvent('download');
    await first.getByRole('button', { name: '下载：导出 · 工单' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('工单-2026-11-23.xlsx');
    const [head, ...rows] = await rowsOf(await readFile(await download.path()));
    expect(head?.slice(0, 6)).toEqual(['工单号', '登记时间', '类型', '标题', '缓急', '状态']);
    expect(rows).toHaveLength(Number(told));
    expect(new Set(rows.map((row) => row[5]))).toEqual(new Set(['待回访']));
  });

  it('is on the audit list in words', async () => {
    await supervisor.manage('记录');
    const entry = supervisor.page.getByRole('row').filter({ hasText: 'XLSX' });
    for (const words of ['导出', '工单', '状态 待回访']) await entry.getByText(words).first().waitFor();
  });

  it('has its place behind one’s own initial, on a phone, too, and can be taken away there', async () => {
    const phone = await hall.seat('supervisor', PHONE);
    await phone.open('/tasks');
    const first = card(phone).first();
    await first.getByText('状态 待回访').waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth - 390)).toBe(0);
    await first.getByRole('button', { name: '删除结果：导出 · 工单' }).tap();
    await first.getByText('结果已删除').waitFor();
    await supervisor.choose('后台任务');
    await card(supervisor).first().getByText('结果已删除').waitFor();
  });

  it('is nobody else’s: a colleague has none yet', async () => {
    const clerk = await hall.seat('clerk');
    await clerk.choose('后台任务');
    await clerk.page.getByText('还没有后台任务').waitFor();
  });
});
