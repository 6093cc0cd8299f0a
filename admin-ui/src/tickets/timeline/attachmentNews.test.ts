import { attachmentNewsIn } from './attachmentNews';

it('tells which attachments came and went', () => {
  expect(attachmentNewsIn({ attachments: { added: ['漏点.jpg', '合同.pdf'] } })).toEqual([
    { act: 'added', names: ['漏点.jpg', '合同.pdf'], phase: null },
  ]);
  expect(attachmentNewsIn({ attachments: { removed: ['漏点.jpg'] } })[0]?.act).toBe('removed');
});

it('tells what a picture was marked as', () => {
  expect(attachmentNewsIn({ attachments: { marked: ['漏点.jpg'], phase: 'before' } })).toEqual([
    { act: 'marked', names: ['漏点.jpg'], phase: 'before' },
  ]);
});

it('has nothing to tell of an act without attachments', () => {
  expect(attachmentNewsIn(null)).toEqual([]);
  expect(attachmentNewsIn({ attachments: 'x', department: 'y' })).toEqual([]);
});
