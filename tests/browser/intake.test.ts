import { openHall, type Hall } from '../support/hall';
import type { Seat } from '../support/seat';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';

describe('the registration of a ticket', () => {
  let hall: Hall;
  let clerk: Seat;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    clerk = await hall.seat('clerk');
  });
  afterAll(() => hall?.close());

  async function beginRepair(description: string): Promise<void> {
    await clerk.open('/tickets');
    await clerk.open('/tickets/create');
    await clerk.page.getByRole('radio', { name: '报修' }).check();
    await clerk.page.getByLabel('情况说明').fill(description);
  }

  it('says at the field what is missing, and registers nothing', async () => {
    await clerk.open('/tickets/create');
    await clerk.button('登记工单').click();
    const description = clerk.page.getByRole('textbox', { name: '情况说明', description: '请填写' });
    await description.waitFor();
    expect(await description.getAttribute('aria-invalid')).toBe('true');
    await clerk.page
      .getByRole('radiogroup', { name: '选择类型' })
      .locator('..')
      .getByText('请填写')
      .waitFor();
    expect(clerk.page.url()).toContain('/tickets/create');
  });

  it('an Enter that chooses a word of the input method submits nothing, the next one does', async () => {
    await beginRepair('三单元门禁刷卡没反应。');
    const { page } = clerk;
    const posts: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
    const session = await page.context().newCDPSession(page);
    await page.getByLabel('报事人姓名').focus();
    await session.send('Input.imeSetComposition', { text: 'lixiulan', selectionStart: 8, selectionEnd: 8 });
    await page.keyboard.press('Enter');
    await session.send('Input.insertText', { text: '李秀兰' });
    expect(await page.getByLabel('报事人姓名').inputValue()).toBe('李秀兰');
    await clerk.button('登记工单').waitFor();
    expect(posts.filter((url) => url.endsWith('/panel/tickets'))).toEqual([]);

    await page.keyboard.press('Enter');
    await clerk.heading('三单元门禁刷卡没反应').waitFor();
    await clerk.sheet('报事人').getByText('李秀兰').waitFor();
  });

  it('a double click makes one ticket', async () => {
    await beginRepair('五号楼二单元电梯按键失灵。');
    await clerk.button('登记工单').dblclick();
    await clerk.heading('五号楼二单元电梯按键失灵').waitFor();
    await clerk.find('五号楼二单元电梯按键失灵');
  });
});
