import type { Seat } from '../../tests/support/seat';
import type { Words } from './words';

/** One screen of the desk, brought to the moment that is worth a picture. */
export interface Scene {
  name: string;
  /** Who sits there; null for nobody yet. */
  username: string | null;
  set(seat: Seat, words: Words, ticket: string): Promise<void>;
}

/** What is due first comes first, which mixes the states; a phone has no column heads and shows the newest. */
async function sortByUrgency({ page }: Seat, { replyDue }: Words): Promise<void> {
  await page.getByText('YG').first().waitFor();
  const head = page.getByRole('columnheader', { name: replyDue }).getByRole('button');
  if (!(await head.isVisible())) return;
  await head.click();
  await page.waitForURL(/sort=replyDueAt/);
}

async function choosePlace({ page }: Seat, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(option);
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function fillIntake(seat: Seat, words: Words): Promise<void> {
  const { page } = seat;
  await seat.open('/tickets/create');
  await page.getByRole('radio', { name: words.complaint }).check();
  const told = '3号楼2单元电梯从早上起停在5楼不动，老人下不了楼，之前已经反映过两次。';
  await page.getByLabel(words.description).fill(told);
  await page.getByRole('textbox', { name: words.requesterPhone }).fill('13812345678');
  await choosePlace(seat, words.community, '阳光花园');
  await choosePlace(seat, words.building, '3 号楼');
  await choosePlace(seat, words.household, '3-2-501');
  await page.getByRole('complementary', { name: words.promise }).getByText('18:00').waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

export const scenes: readonly Scene[] = [
  { name: 'desk-login', username: null, set: () => Promise.resolve() },
  { name: 'desk-list', username: 'clerk', set: sortByUrgency },
  { name: 'desk-intake', username: 'clerk', set: fillIntake },
  {
    name: 'desk-ticket',
    username: 'supervisor',
    async set(seat, words, ticket) {
      await seat.open(`/tickets/${ticket}/show`);
      const promise = seat.sheet(words.promise);
      await promise.getByRole('button', { name: words.why }).first().click();
      await promise.getByRole('listitem').first().waitFor();
    },
  },
  { name: 'desk-staff', username: 'supervisor', set: (seat) => seat.open('/staff') },
  { name: 'desk-audit', username: 'supervisor', set: (seat) => seat.open('/audit-entries') },
  { name: 'desk-account', username: 'supervisor', set: (seat) => seat.open('/account') },
];
