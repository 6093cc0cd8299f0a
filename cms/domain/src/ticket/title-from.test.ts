import { titleFrom } from './title-from';

test.each([
  ['电梯停在五楼。请尽快来人！', '电梯停在五楼'],
  ['电梯又坏了！！昨天刚修过', '电梯又坏了！！'],
  ['什么时候来水？', '什么时候来水？'],
  ['\n\n  3 栋楼道灯不亮\n麻烦看看', '3 栋楼道灯不亮'],
  ['The lift is stuck. Please hurry.', 'The lift is stuck'],
  ['Version 3.5 of www.example.com fails', 'Version 3.5 of www.example.com fails'],
  ['。', '。'],
  ['   ', ''],
])('of %j the title is %j', (description, title) => {
  expect(titleFrom(description)).toBe(title);
});

test('a title has at most 200 characters and never half of one', () => {
  const title = titleFrom('😀'.repeat(300));
  expect([...title]).toHaveLength(200);
  expect(title).toBe('😀'.repeat(200));
});
