import { openStates } from '@shouwen/domain/ticket';
import { type Screen, widths } from './screen';

const OPEN = encodeURIComponent(JSON.stringify({ state: openStates }));

/** The screens of those who take requests down, work on them and call back. */
export const ticketScreens: readonly Screen[] = [
  {
    name: 'queues',
    title: 'The queues',
    sitter: 'clerk',
    widths,
    async bring(seat) {
      await seat.open(`/tickets?filter=${OPEN}`);
      await seat.page.locator('main a[href*="/show"]').nth(9).waitFor();
    },
  },
  {
    name: 'queues-empty',
    title: 'A list without a match',
    sitter: 'clerk',
    widths,
    async bring(seat) {
      await seat.open(`/tickets?filter=${encodeURIComponent('{"q":"直升机"}')}`);
      await seat.page.locator('main p').first().waitFor();
    },
  },
  {
    name: 'intake',
    title: 'A call is taken down',
    sitter: 'clerk',
    widths,
    async bring(seat, { phone }) {
      const { page } = seat;
      await seat.open(`/tickets/create?phone=${phone}`);
      await page.getByRole('option').first().click();
      await page.locator('input[name=type][value=complaint]').check();
      const told = '3号楼2单元电梯从早上起停在5楼不动，老人下不了楼，之前已经反映过两次。';
      await page.locator('[name=description]').fill(told);
      await page.getByRole('complementary').locator('button[aria-expanded]').first().waitFor();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: 'ticket',
    title: 'A ticket, and why it is due then',
    sitter: 'manager',
    widths,
    async bring(seat, { ticket }) {
      await seat.open(`/tickets/${ticket.id}/show`);
      const promises = seat.page.locator('main section', { has: seat.page.locator('[aria-expanded]') });
      await promises.locator('button[aria-expanded=false]').first().click();
      await promises.getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'ticket-story',
    title: 'Attachments, timeline and composer',
    sitter: 'manager',
    widths,
    async bring(seat, { ticket }) {
      await seat.open(`/tickets/${ticket.id}/show`);
      await seat.page.locator('main figure img').first().waitFor();
      const composer = seat.page.locator('main textarea:not([aria-hidden])');
      await composer.waitFor();
      await composer.evaluate((field) => field.scrollIntoView({ block: 'end' }));
      await seat.page.evaluate(() => window.scrollBy(0, 160));
    },
  },
  {
    name: 'conflict',
    title: 'Somebody was faster',
    sitter: 'engineer',
    widths,
    async bring(seat, { clerk, colleague, department }) {
      const { id } = await clerk.registers({
        type: 'repair',
        description: '三号楼大堂的灯一直闪。',
        requesterName: '何桂英',
        requesterPhone: '13800001234',
      });
      await clerk.does(id, 'dispatch', { department });
      await seat.open(`/tickets/${id}/show`);
      await seat.page.getByRole('group').locator('.MuiButton-contained').locator('visible=true').waitFor();
      await colleague.does(id, 'accept');
      await seat.page.getByRole('group').locator('.MuiButton-contained').locator('visible=true').click();
      await seat.dialog.getByRole('heading', { level: 2 }).waitFor();
    },
  },
  {
    name: 'work-slip',
    title: 'A work slip to print',
    sitter: 'manager',
    widths,
    async bring(seat, { ticket }) {
      await seat.open(`/tickets/${ticket.id}/print`);
      await seat.page.getByRole('main').getByRole('img').first().waitFor();
    },
  },
  {
    name: 'calling-list',
    title: 'The calling list',
    sitter: 'clerk',
    widths,
    async bring(seat) {
      await seat.open('/callbacks');
      await seat.page.locator('main').getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
  {
    name: 'my-work',
    title: 'A handler’s work',
    sitter: 'engineer',
    widths,
    async bring(seat) {
      await seat.open('/work');
      await seat.page.locator('main').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'one-job',
    title: 'One job in the hand',
    sitter: 'engineer',
    widths: [390],
    async bring(seat) {
      await seat.open('/work');
      await seat.page.locator('main a[href*="/work/"]').first().click();
      await seat.page.locator('main header').waitFor();
    },
  },
  {
    name: 'canned-answers',
    title: 'Canned answers',
    sitter: 'clerk',
    widths,
    async bring(seat) {
      await seat.open('/canned-answers');
      await seat.page.locator('main').getByRole('listitem').first().waitFor();
    },
  },
];
