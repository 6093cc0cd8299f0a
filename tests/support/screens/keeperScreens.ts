import { type Screen, widths } from './screen';
import { badTable, sampleTable } from '../sampleTable';

/** The screens of those who keep places, rules and people in order. */
export const keeperScreens: readonly Screen[] = [
  {
    name: 'places',
    title: 'The places of a centre',
    sitter: 'manager',
    widths,
    async bring(seat) {
      await seat.open('/places');
      const search = seat.page.locator('main').getByRole('combobox').first();
      await search.fill('3-2-501');
      await seat.page.getByRole('option').first().click();
      await seat.page.locator('main dl').first().waitFor();
    },
  },
  {
    name: 'ticket-types',
    title: 'Ticket types',
    sitter: 'manager',
    widths,
    async bring(seat) {
      await seat.open('/ticket-types');
      await seat.page.locator('main a[href*="/ticket-types/"]').nth(4).waitFor();
    },
  },
  {
    name: 'form-builder',
    title: 'A type asks its own questions',
    sitter: 'manager',
    widths,
    async bring(seat, { ticketType }) {
      await seat.open(`/ticket-types/${ticketType}`);
      const question = seat.page.locator('main').getByRole('listitem').first();
      await question.waitFor();
      await question.evaluate((card) => window.scrollBy(0, card.getBoundingClientRect().top - 140));
    },
  },
  {
    name: 'calendars',
    title: 'Calendars',
    sitter: 'manager',
    widths,
    async bring(seat) {
      await seat.open('/calendars');
      await seat.page.locator('main a[href*="/calendars/"]').first().waitFor();
    },
  },
  {
    name: 'calendar-year',
    title: 'A year with its days off',
    sitter: 'manager',
    widths,
    async bring(seat, { calendar }) {
      await seat.open(`/calendars/${calendar}`);
      await seat.page.locator('[data-date$="-12-31"]').waitFor();
    },
  },
  {
    name: 'policies',
    title: 'Deadline policies',
    sitter: 'manager',
    widths,
    async bring(seat) {
      await seat.open('/deadline-policies');
      await seat.page.locator('main a[href*="/deadline-policies/"]').first().waitFor();
    },
  },
  {
    name: 'policy-tryout',
    title: 'A policy is tried out',
    sitter: 'manager',
    widths,
    async bring(seat, { policy }) {
      await seat.open(`/deadline-policies/${policy}`);
      await seat.page.locator('main').getByRole('group').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'staff',
    title: 'The people of a centre',
    sitter: 'manager',
    widths,
    async bring(seat) {
      await seat.open('/staff');
      await seat.page.locator('main a[href*="/staff/"]').nth(4).waitFor();
    },
  },
  {
    name: 'person',
    title: 'A colleague',
    sitter: 'manager',
    widths,
    async bring(seat, { engineer }) {
      await seat.open(`/staff/${engineer}/show`);
      await seat.page.locator('main dl').first().waitFor();
    },
  },
  {
    name: 'tasks',
    title: 'Work in the background',
    sitter: 'manager',
    widths,
    async bring(seat) {
      await seat.open('/tasks');
      await seat.page.locator('main').getByRole('listitem').nth(1).waitFor();
    },
  },
  {
    name: 'export',
    title: 'A list is exported',
    sitter: 'manager',
    widths,
    async bring(seat) {
      await seat.open('/staff');
      await seat.page.locator('main a[href*="/staff/"]').nth(4).waitFor();
      await seat.page.locator('main button[aria-haspopup=dialog]').last().click();
      await seat.dialog.getByRole('radio').first().waitFor();
    },
  },
  {
    name: 'audit',
    title: 'Who did what',
    sitter: 'manager',
    widths,
    async bring(seat) {
      await seat.open('/audit-entries');
      await seat.page.locator('main').locator('tbody tr, li').first().waitFor();
    },
  },
  {
    name: 'imports',
    title: 'A table is imported',
    sitter: 'manager',
    widths,
    async bring(seat) {
      await seat.open('/imports');
      await seat.page.locator('input[type=file]').setInputFiles(sampleTable);
      const preview = seat.page.locator('main section').nth(2).getByRole('listitem').first();
      await preview.waitFor();
      await seat.page.mouse.move(0, 0);
    },
  },
  {
    name: 'import-bad',
    title: 'A table with rows that are wrong',
    sitter: 'manager',
    widths,
    async bring(seat) {
      await seat.open('/imports');
      await seat.page.locator('input[type=file]').setInputFiles(badTable);
      const run = seat.page.locator('main section').nth(3);
      await run.getByRole('button').first().click();
      await run.getByRole('listitem').first().waitFor();
      await run.evaluate((sheet) => sheet.scrollIntoView());
      await seat.page.mouse.move(0, 0);
    },
  },
  {
    name: 'import-undo',
    title: 'An import is taken back',
    sitter: 'manager',
    widths,
    async bring(seat) {
      await seat.open('/imports');
      await seat.page.locator('main section').nth(1).getByRole('button').first().click();
      await seat.dialog.getByRole('button').first().waitFor();
    },
  },
];
