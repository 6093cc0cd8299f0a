import { type Screen, widths } from './screen';

/** The door, and what is at hand wherever somebody is. */
export const everywhere: readonly Screen[] = [
  {
    name: 'login',
    title: 'The door',
    sitter: null,
    widths,
    async bring(seat) {
      await seat.open();
      await seat.page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'account',
    title: 'One’s own account',
    sitter: 'manager',
    widths,
    async bring(seat) {
      await seat.open('/account');
      await seat.page.locator('main').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'palette',
    title: 'Anywhere by a few words',
    sitter: 'clerk',
    widths: [1440],
    async bring(seat) {
      await seat.open('/tickets');
      await seat.page.locator('main a[href*="/show"]').first().waitFor();
      await seat.page.keyboard.press('Control+k');
      await seat.dialog.getByRole('option').nth(3).waitFor();
    },
  },
  {
    name: 'keys',
    title: 'The keys that work here',
    sitter: 'clerk',
    widths: [1440],
    async bring(seat) {
      await seat.open('/tickets');
      await seat.page.locator('main a[href*="/show"]').first().waitFor();
      await seat.page.keyboard.press('?');
      await seat.dialog.locator('kbd').first().waitFor();
    },
  },
];
