import { counted } from './counted';
import type { Keys } from './keys';
import type { Seat } from './seat';

/** Somebody at a wide desk who never takes the mouse. */
export interface Desk {
  seat: Seat;
  keys: Keys;
}

export const rows = ({ seat }: Desk) => seat.page.locator('tbody tr');
export const rail = ({ seat }: Desk) => seat.page.getByRole('navigation', { name: '主导航' });
export const acts = ({ seat }: Desk) => seat.page.getByRole('group', { name: '可执行的操作' });

/** From queue to queue as from tab to tab, until each row says what it stands there for. */
export async function queue(desk: Desk, name: string, each?: string): Promise<void> {
  const { seat, keys } = desk;
  await keys.to(seat.page.getByRole('tab', { selected: true }));
  await keys.activate(seat.page.getByRole('tab', { name }), 'ArrowDown');
  await seat.page.getByRole('tab', { name, selected: true }).waitFor();
  if (each !== undefined) await counted(rows(desk).filter({ hasNotText: each }), 0);
}

/** The first of the list, opened. */
export async function first(desk: Desk): Promise<string> {
  const { seat, keys } = desk;
  await rows(desk).first().waitFor();
  await keys.press('Escape', 'j');
  const link = rows(desk).first().locator('a:focus');
  await link.waitFor();
  const title = await link.innerText();
  await keys.press('Enter');
  await seat.heading(title).waitFor();
  await seat.sheet('办理经过').getByRole('listitem').first().waitFor();
  return title;
}

export async function search({ seat, keys }: Desk, words: string, total: RegExp): Promise<void> {
  await keys.press('/');
  await keys.words(words);
  await seat.page.getByText(total).waitFor();
  await keys.press('Escape');
}

/** A dialog of a verb, sent by its own button. */
export const send = async ({ seat, keys }: Desk, verb: string) => {
  await keys.activate(seat.dialog.getByRole('button', { name: verb, exact: true }));
  await seat.dialog.waitFor({ state: 'hidden' });
};

export const story = ({ seat }: Desk, words: string) =>
  seat.sheet('办理经过').getByRole('listitem').getByText(words).waitFor();
