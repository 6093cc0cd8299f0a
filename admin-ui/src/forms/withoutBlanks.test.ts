import { withoutBlanks } from './withoutBlanks';

it('leaves out what the clerk left empty, and keeps a zero', () => {
  expect(withoutBlanks({ title: '', requesterName: null, description: '电梯坏了', floor: 0 })).toEqual({
    description: '电梯坏了',
    floor: 0,
  });
});
