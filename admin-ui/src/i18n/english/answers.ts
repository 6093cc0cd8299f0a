import type { answers as original } from '../chinese/answers';

type Texts<Part> = { [Key in keyof Part]: Part[Key] extends string ? string : Texts<Part[Key]> };

export const answers: Texts<typeof original> = {
  one: 'Canned answer',
  title: 'Canned answers',
  total: '%{total} in all',
  about:
    'Type a semicolon “;” where you write a reply to call them up. Shared ones are for the whole centre.',
  search: 'Search canned answers…',
  add: 'New',
  addTitle: 'New canned answer',
  editTitle: 'Edit canned answer',
  saved: 'Canned answer saved',
  stale: 'Someone has just changed this canned answer',
  remove: 'Delete',
  removed: 'The answer is deleted',
  manage: 'Manage canned answers',
  noMatch: 'No canned answer fits',
  none: 'No canned answers yet',
  noneHint: 'Keep what you say many times a day; a semicolon brings it back.',
  shared: 'Shared',
  titleHint: 'A short name that you will know again',
  bodyHint: 'What stands in braces is filled in from the ticket',
  placeholders: 'What can be filled in',
  sharedHint: 'For everybody of the centre',
  anyType: 'All types',
  somebody: 'resident',
  soon: 'as soon as we can',
  placeholder: { requesterName: 'Requester name', number: 'Ticket number', dueAt: 'Promised time' },
  field: {
    title: 'Name',
    kind: 'Used for',
    body: 'Text',
    ticketType: 'Only for ticket type',
    isShared: 'Shared',
  },
};
