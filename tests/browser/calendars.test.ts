import { counted } from '../support/counted';
import { openHall, PHONE, type Hall } from '../support/hall';
import type { Seat } from '../support/seat';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';
const WARNING = '2027 年的放假和调休安排还没有导入';

const allDay = (name: string, from: string, to: string) =>
  `BEGIN:VEVENT\r\nSUMMARY:${name}\r\nDTSTART;VALUE=DATE:${from}\r\nDTEND;VALUE=DATE:${to}\r\nEND:VEVENT\r\n`;

/** A feed of 2027 as such feeds are: seven holidays' worth would be no better a test than three. */
const NOTICE = [
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
  allDay('元旦（休）', '20270101', '20270104'),
  allDay('劳动节（休）', '20270501', '20270506'),
  allDay('劳动节（班）', '20270508', '20270509'),
  allDay('国庆节（休）', '20271001', '20271008'),
  allDay('元宵节', '20270220', '20270221'),
  'END:VCALENDAR\r\n',
].join('');

describe('the calendar of a centre', () => {
  let hall: Hall;
  let manager: Seat;
  let clerk: Seat;

  const main = (seat: Seat) => seat.page.getByRole('main');
  const day = (date: string) => manager.page.locator(`[data-date="${date}"]`);
  const draft = () => manager.sheet('未保存的改动');
  const overhang = (seat: Seat) => seat.page.evaluate(() => document.documentElement.scrollWidth - 390);

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    [manager, clerk] = await Promise.all([hall.seat('manager'), hall.seat('clerk')]);
  });
  afterAll(() => hall?.close());

  it('moves a ticket’s due time when a day off is marked by the keyboard alone', async () => {
    await clerk.open('/tickets/create');
    await clerk.page.getByRole('radio', { name: '报修' }).check();
    await clerk.page.getByLabel('情况说明').fill('三号楼楼道的窗关不上。');
    await clerk.button('登记工单').click();
    await clerk.sheet('对住户的承诺').getByText('后天 18:00').first().waitFor();

    await manager.manage('日历');
    await main(manager).getByRole('link', { name: '中国法定工作日' }).click();
    await day('2026-11-23').focus();
    await manager.page.keyboard.press('ArrowRight');
    await manager.page.locator('[data-date="2026-11-24"]:focus').waitFor();
    await manager.page.keyboard.press('Enter');
    await manager.dialog.getByRole('radio', { name: '按每周安排（周二 09:00–18:00）' }).waitFor();
    await manager.page.keyboard.press('ArrowDown');
    await manager.page.keyboard.press('Enter');
    await manager.dialog.waitFor({ state: 'hidden' });
    await draft().getByText('1 天有改动').waitFor();
    await draft()
      .getByText(/件里有 [1-9]\d* 件会变/)
      .waitFor();
    await draft().getByRole('button', { name: '保存' }).press('Enter');
    await draft().waitFor({ state: 'hidden' });
    await manager.page.getByRole('button', { name: '11月24日星期二，放假' }).waitFor();

    await clerk.page.reload();
    await clerk.sheet('对住户的承诺').getByText('11月26日周四 18:00').first().waitFor();
  });

  it('tells what is wrong with hours at their day, and splits a night shift', async () => {
    await manager.open('/calendars');
    await main(manager).getByRole('link', { name: '中国法定工作日' }).click();
    await manager.button('设置').click();
    const { dialog } = manager;
    await dialog.getByLabel('周五第 1 段开始').fill('2000');
    await dialog.getByLabel('周五第 1 段结束').fill('0600');
    await dialog.getByLabel('名称').focus();
    await dialog.getByRole('group', { name: '周五' }).getByRole('button', { name: '拆成两段' }).click();
    expect(await dialog.getByLabel('周五第 1 段结束').inputValue()).toBe('24:00');
    expect(await dialog.getByLabel('周六第 1 段结束').inputValue()).toBe('06:00');
    await dialog.getByRole('button', { name: '取消' }).click();
  });

  it('warns on every screen until the next year’s notice is imported', async () => {
    await manager.open('/tickets');
    await manager.page.getByText(WARNING).waitFor();
    expect(await clerk.page.getByText(WARNING).count()).toBe(0);
    await manager.page.getByRole('link', { name: '去导入' }).click();
    await manager.heading('2027 年').waitFor();
    await manager.page.getByRole('button', { name: '3月1日星期一，未导入' }).waitFor();

    await main(manager).getByRole('button', { name: '导入放假安排' }).last().click();
    const file = manager.dialog.locator('input[type=file]');
    const yearly = NOTICE.replace('END:VEVENT', 'RRULE:FREQ=YEARLY\r\nEND:VEVENT');
    await file.setInputFiles({ name: 'cn.ics', mimeType: 'text/calendar', buffer: Buffer.from(yearly) });
    await manager.dialog.getByText('放假安排每年不同').waitFor();
    await file.setInputFiles({ name: 'cn.ics', mimeType: 'text/calendar', buffer: Buffer.from(NOTICE) });
    await manager.dialog.getByText('2027 年：放假 15 天，调休上班 1 天。').waitFor();
    await manager.dialog.getByText('元宵节').first().waitFor();
    await manager.button('放进年历看看').click();
    await draft().getByText('16 天有改动、2027 年标为已导入').waitFor();
    await manager.page.getByRole('button', { name: '5月8日星期六，调休上班，09:00–18:00，有改动' }).waitFor();
    await draft().getByRole('button', { name: '保存' }).click();
    await draft().waitFor({ state: 'hidden' });

    await manager.open('/tickets');
    await manager.heading('工单').waitFor();
    await counted(manager.page.getByText(WARNING), 0);
  });

  it('fits a phone', async () => {
    const phone = await hall.seat('manager', PHONE);
    await phone.open('/calendars');
    await main(phone).getByRole('link', { name: '中国法定工作日' }).tap();
    await phone.heading('2026 年').waitFor();
    expect(await overhang(phone)).toBe(0);
    const { width = 0, height = 0 } =
      (await phone.page.locator('[data-date="2026-11-23"]').boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });
});
