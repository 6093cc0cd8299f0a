import { PHONE, type Hall } from './hall';
import type { Seat } from './seat';

export const overhang = (seat: Seat) => seat.page.evaluate(() => document.documentElement.scrollWidth - 390);
export const cards = (seat: Seat) => seat.page.getByRole('list', { name: '工单列表' }).getByRole('link');
export const tab = (seat: Seat, name: string) =>
  seat.page
    .getByRole('navigation', { name: '主导航' })
    .locator('visible=true')
    .getByText(name, { exact: true });

export async function tapQueue(seat: Seat, name: string): Promise<void> {
  await seat.page.getByRole('combobox', { name: '工单队列' }).tap();
  await seat.page.getByRole('option', { name }).tap();
}

export async function tapFirst(seat: Seat): Promise<void> {
  await cards(seat).first().tap();
  await seat.sheet('办理经过').getByRole('listitem').first().waitFor();
  expect(await overhang(seat)).toBe(0);
}

/** One of the buttons under the thumb, or behind the three dots beside them. */
export async function tapAct(seat: Seat, verb: string, field: string, words: string): Promise<void> {
  const bar = seat.page.getByRole('group', { name: '可执行的操作' });
  const near = bar.getByRole('button', { name: verb, exact: true });
  if (await near.count()) await near.tap();
  else {
    await bar.getByRole('button', { name: '更多操作' }).tap();
    await seat.button(verb).tap();
  }
  await seat.dialog.getByLabel(field).fill(words);
  expect(await overhang(seat)).toBe(0);
  await seat.dialog.getByRole('button', { name: verb, exact: true }).tap();
  await seat.sheet('办理经过').getByRole('listitem').getByText(words).waitFor();
}

/** Comes in, looks at the list, and leaves the phone as it was. */
export async function carries(
  hall: Hall,
  username: string,
  day: (seat: Seat) => Promise<void>,
): Promise<void> {
  const seat = await hall.seat(username, PHONE);
  await cards(seat).first().waitFor();
  expect(await overhang(seat)).toBe(0);
  await day(seat);
  await seat.page.context().close();
}
