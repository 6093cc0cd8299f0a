import { joined } from './joined';

it('sends a double click once and answers both', async () => {
  const send = jest.fn(() => Promise.resolve('ticket'));
  expect(await Promise.all([joined('key', send), joined('key', send)])).toEqual(['ticket', 'ticket']);
  expect(send).toHaveBeenCalledTimes(1);
});

it('sends again after a refusal', async () => {
  const send = jest.fn(() => Promise.reject(new Error('refused')));
  await expect(joined('key', send)).rejects.toThrow('refused');
  await expect(joined('key', send)).rejects.toThrow('refused');
  expect(send).toHaveBeenCalledTimes(2);
});
