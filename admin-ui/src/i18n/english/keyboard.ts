import type { DeskMessages } from '../messages';

export const keys: DeskMessages['keys'] = {
  title: 'Keys that work here',
  help: 'Show this sheet',
  escape: 'Close, leave',
  register: 'Register a ticket',
  search: 'Search the list',
  rows: 'Next row, row before',
  open: 'Open the row',
  select: 'Select the row',
  rate: 'Note the rating',
  outcome: 'Satisfied, dissatisfied, unreached',
  remark: 'Write what the resident says',
  later: 'Call later',
  confirm: 'Confirm this call',
  send: 'Register',
  sendWords: 'Send what is written',
  answers: 'Canned answers while writing',
  find: 'Find a ticket, home or resident',
  palette: 'Open the command palette',
};

export const palette: DeskMessages['palette'] = {
  title: 'Command palette',
  hint: 'Where to, or what to find: number, title, home, name, phone…',
  openTickets: 'Open tickets',
  registerHere: 'Register a ticket',
  go: 'Go to',
  do: 'Do',
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
  searching: 'Searching…',
  nothing: 'Nothing found. Try other words.',
  open: 'Find',
};
