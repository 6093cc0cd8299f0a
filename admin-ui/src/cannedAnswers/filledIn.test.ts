import { filledIn } from './filledIn';

const values = { requesterName: '王秀英', number: 'YG-2611-0007', dueAt: '今天 16:20' };

it('puts the name, the number and the time into the words', () => {
  expect(filledIn('{requesterName}您好，{number} 在{dueAt}前答复，{requesterName}。', values)).toBe(
    '王秀英您好，YG-2611-0007 在今天 16:20前答复，王秀英。',
  );
});

it('leaves braces around anything else as they were written', () => {
  expect(filledIn('门禁密码 {1234}，{Number}', values)).toBe('门禁密码 {1234}，{Number}');
});

it('takes a name that looks like a placeholder or a pattern for the name that it is', () => {
  expect(filledIn('{requesterName}', { ...values, requesterName: '{number} $& $1' })).toBe('{number} $& $1');
});
