import { told } from './told';

const register = { keys: 'N', label: '登记工单', isNearer: false };
const note = { keys: 'N', label: '备注', isNearer: true };
const search = { keys: '/', label: '搜索', isNearer: false };

it('tells what a key does here, in whatever order the parts have come', () => {
  expect(told([register, search, note])).toEqual([note, search]);
  expect(told([note, search, register])).toEqual([note, search]);
});

it('tells each key once', () => {
  expect(told([search, search])).toEqual([search]);
});
