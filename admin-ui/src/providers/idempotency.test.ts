import { newFormKey, submissionKey } from './idempotency';

it('gives a double click the same key', () => {
  const key = newFormKey();
  expect(submissionKey(key, { description: '电梯坏了' })).toBe(
    submissionKey(key, { description: '电梯坏了' }),
  );
});

it('gives a corrected form another key', () => {
  const key = newFormKey();
  expect(submissionKey(key, { description: '电梯坏了' })).not.toBe(
    submissionKey(key, { description: '电梯又坏了' }),
  );
});

it('gives the same words in a second form another key', () => {
  expect(submissionKey(newFormKey(), { description: '电梯坏了' })).not.toBe(
    submissionKey(newFormKey(), { description: '电梯坏了' }),
  );
});
