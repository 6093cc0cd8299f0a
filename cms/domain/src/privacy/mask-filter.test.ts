import { residentFields, ticketFields } from '../contract';
import { maskFilter } from './mask-filter';

test('what is personal is masked, by whatever it is compared', () => {
  const asked = { requesterPhone: '13812345678', requesterName_q: '王建国', phones_has: ['02012345678'] };
  expect(maskFilter(asked, { ...ticketFields, ...residentFields })).toEqual({
    requesterPhone: '138****5678',
    requesterName_q: '****',
    phones_has: ['020****5678'],
  });
});

test('numbers that could be called are masked in searched words, codes and instants are not', () => {
  const asked = { q: '电梯 138 1234 5678', state: ['new'], receivedAt_gte: '2026-11-26T00:00:00.000Z' };
  expect(maskFilter(asked, ticketFields)).toEqual({ ...asked, q: '电梯 138******5678' });
});

test('rooms and ticket numbers of a day stay as they are asked', () => {
  expect(maskFilter({ q: '3-2-501', isOverdue: true, returnCount_gt: 2 }, ticketFields)).toEqual({
    q: '3-2-501',
    isOverdue: true,
    returnCount_gt: 2,
  });
});
