import type { Page } from 'playwright-core';
import type { Seat } from '../support/seat';
import { LIMITS } from './limits';
import { median, middleOf, type Measured } from './tries';

const TRIES = 3;
const ROWS = 100;
/** As fast as a hurried hand: what blocks for longer is felt. */
const BETWEEN_KEYS_MS = 40;
const SENTENCE = '地下车库漏水，反映三次没人管，每次下雨都积水';

const longest = (page: Page) => page.evaluate(() => window.watch.longest());

/** Nothing is on its way any more: what is measured next is that alone. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => window.watch.quiet());
  await longest(page);
}

async function list(seat: Seat, rows = 25): Promise<void> {
  await seat.open(`/tickets?filter=%7B%7D&page=1&perPage=${rows}`);
  await seat.page
    .locator('tbody tr')
    .nth(rows - 1)
    .waitFor();
  await settled(seat.page);
}

/** From asking for the page, with nothing of it in the browser, to the first row that can be read. */
async function usefulPaint(seat: Seat): Promise<Measured> {
  const { page } = seat;
  await list(seat);
  const devtools = await page.context().newCDPSession(page);
  return middleOf(TRIES, page, async () => {
    await devtools.send('Network.clearBrowserCache');
    await page.reload();
    const shown = await page.evaluate(() => window.watch.firstRow);
    await settled(page);
    return shown;
  });
}

/** From the click on a row to the ticket's heading and promise. */
async function opening(seat: Seat): Promise<Measured> {
  const { page } = seat;
  await list(seat);
  return middleOf(5, page, async (nth) => {
    const link = page.locator('tbody tr').nth(nth).locator('[data-row-link]');
    const title = await link.innerText();
    const opened = page.evaluate((words) => window.watch.opening(words), title);
    await link.click();
    const took = await opened;
    await settled(page);
    await page.goBack();
    await link.waitFor();
    await settled(page);
    return took;
  });
}

/** The longest that a key had to wait while a sentence was typed; or, of what the pause after it brought, while that was drawn. */
async function typing(seat: Seat, field: string, what: 'keys' | 'answer' = 'keys'): Promise<Measured> {
  const { page } = seat;
  const box = page.getByRole('textbox', { name: field, exact: true });
  await box.waitFor();
  await settled(page);
  return middleOf(TRIES, page, async () => {
    await box.fill('');
    await settled(page);
    await box.pressSequentially(SENTENCE, { delay: BETWEEN_KEYS_MS });
    const blocked = await longest(page);
    // what was typed last is sent when typing rests: the next room is entered after that
    await page.evaluate(() => window.watch.quiet());
    const drawn = await longest(page);
    return what === 'keys' ? blocked : drawn;
  });
}

async function typingDescription(seat: Seat): Promise<Measured> {
  await seat.open('/tickets/create');
  return typing(seat, '情况说明');
}

const SEARCH = '搜索编号、标题、姓名、电话…';

async function typingSearch(seat: Seat): Promise<Measured> {
  await list(seat);
  return typing(seat, SEARCH);
}

async function drawingFound(seat: Seat): Promise<Measured> {
  await list(seat);
  return typing(seat, SEARCH, 'answer');
}

async function typingReply(seat: Seat): Promise<Measured> {
  await list(seat);
  await seat.page.locator('tbody tr').first().click();
  await seat.sheet('写答复或备注').waitFor();
  await seat.button('内部备注').click();
  return typing(seat, '备注');
}

/** Scrolls a list of 100 rows to its end, and tells of each time what `summary` makes of its frames. */
async function scrolled(seat: Seat, summary: (frames: readonly number[]) => number): Promise<Measured> {
  const { page } = seat;
  await list(seat, ROWS);
  const devtools = await page.context().newCDPSession(page);
  return middleOf(TRIES, page, async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.evaluate(() => window.watch.frames());
    await devtools.send('Input.synthesizeScrollGesture', { x: 800, y: 500, yDistance: -5_000, speed: 3_500 });
    const frames = await page.evaluate(() => window.watch.isOver());
    if ((await page.evaluate(() => window.scrollY)) < 4_000) throw new Error('the list did not scroll');
    return summary(frames);
  });
}

/** The length of a frame; sixty a second are sixty on every machine. */
async function scrolling(seat: Seat): Promise<Measured> {
  const { value } = await scrolled(seat, median);
  return { value, slowness: 1 };
}

/** Of a hundred frames those that came a whole frame late: what an eye sees as a stutter. */
const late = (seat: Seat): Promise<Measured> =>
  scrolled(
    seat,
    (frames) => (100 * frames.filter((length) => length > 2 * LIMITS.frame).length) / frames.length,
  );

/** Everything that is measured of a desk before a person, in the order in which they meet it. */
export const measures: readonly {
  line: string;
  limit: number;
  unit?: '%';
  measure: (seat: Seat) => Promise<Measured>;
}[] = [
  { line: 'useful paint, nothing cached', limit: LIMITS.usefulPaint, measure: usefulPaint },
  { line: 'opening a ticket from the list', limit: LIMITS.opening, measure: opening },
  { line: 'longest block, typing at intake', limit: LIMITS.typing, measure: typingDescription },
  { line: 'longest block, typing a search', limit: LIMITS.typing, measure: typingSearch },
  { line: 'longest block, drawing what a search found', limit: LIMITS.drawing, measure: drawingFound },
  { line: 'longest block, typing an answer', limit: LIMITS.typing, measure: typingReply },
  { line: 'a frame, scrolling 100 rows', limit: LIMITS.frame, measure: scrolling },
  { line: 'late frames, scrolling 100 rows', limit: LIMITS.lateFrames, unit: '%', measure: late },
];
