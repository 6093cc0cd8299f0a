import type { Ticket } from '../ticket';
import { ticketForm } from './editable';

const { differing, mergeBody } = ticketForm;

const before = { version: 3, title: '电梯坏了', description: '三号楼', requesterName: null } as Ticket;

it('sends only what was changed, with the version it was changed from', () => {
  expect(mergeBody({ ...before, title: '电梯停运' }, before)).toEqual({ title: '电梯停运', version: 3 });
});

it('takes an untouched empty field for unchanged', () => {
  expect(differing({ ...before, requesterName: '' }, before)).toEqual([]);
});

it('sends null for what was emptied', () => {
  expect(mergeBody({ ...before, title: undefined }, before)).toEqual({ title: null, version: 3 });
});

it('never offers a due time or a state for editing', () => {
  expect(ticketForm.fields).not.toContain('replyDueAt');
  expect(ticketForm.fields).not.toContain('state');
});
