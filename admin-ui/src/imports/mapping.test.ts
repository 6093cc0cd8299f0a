import type { ImportMapping } from './look';
import { assigned, fieldsOf, fixed, formatted, isKey, keyed, meaningOf, meant } from './mapping';

const mapping: ImportMapping = {
  key: '编号',
  fields: {
    receivedAt: { column: '时间', format: 'd/M/yyyy' },
    closedAt: { column: '完成' },
    repliedAt: { column: '完成' },
    type: { value: 'help' },
  },
};

test('a column may be read for several fields, until somebody chooses one for it', () => {
  expect(fieldsOf(mapping, '完成')).toEqual(['closedAt', 'repliedAt']);
  expect(assigned(mapping, '完成', 'resolvedAt').fields).toEqual({
    receivedAt: { column: '时间', format: 'd/M/yyyy' },
    resolvedAt: { column: '完成' },
    type: { value: 'help' },
  });
});

test('a field is read from one column: the former one is free again', () => {
  const next = assigned(mapping, '日期', 'receivedAt');
  expect(fieldsOf(next, '时间')).toEqual([]);
  // how the former column was written says nothing of this one
  expect(next.fields.receivedAt).toEqual({ column: '日期' });
});

test('a column that is not imported leaves its field', () => {
  expect(assigned(mapping, '时间', null).fields.receivedAt).toBeUndefined();
});

test('meanings and formats are given and taken back', () => {
  const told = meant(assigned(mapping, '类别', 'type'), 'type', '维修', 'repair');
  expect(told.fields.type).toEqual({ column: '类别', map: { 维修: 'repair' } });
  expect(meant(told, 'type', '维修', null).fields.type?.map).toEqual({});
  expect(formatted(mapping, 'receivedAt', null).fields.receivedAt).toEqual({ column: '时间' });
  expect(fixed(mapping, 'channel', 'phone').fields.channel).toEqual({ value: 'phone' });
});

test('the longest beginning wins, and a star is for the rest', () => {
  const map = { '咨询*': 'consultation', '*': 'help', 咨询费: 'complaint' };
  expect(['咨询费', '咨询物业', '其他'].map((value) => meaningOf({ map }, value))).toEqual([
    'complaint',
    'consultation',
    'help',
  ]);
  expect(meaningOf({ map: { a: 'b' } }, 'c')).toBeNull();
});

test('rows are told apart by one column or more', () => {
  const both = keyed(mapping, '电话', true);
  expect(both.key).toEqual(['编号', '电话']);
  expect(isKey(keyed(both, '编号', false), '编号')).toBe(false);
});
