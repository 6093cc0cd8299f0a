import { DomainError } from '@shouwen/domain/error';
import { compileFormat } from './format';
import { readInstant, type DateSide } from './read';

const read = (
  text: string,
  zone = 'Asia/Shanghai',
  formats: string[] = [],
  side: DateSide = 'begin',
): string => {
  try {
    return readInstant(text, { formats: formats.map(compileFormat), timeZone: zone, side }).toISOString();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

test.each([
  ['2019/4/25 9:32:09', '2019-04-25T01:32:09.000Z'],
  ['2019-04-25 09:32', '2019-04-25T01:32:00.000Z'],
  ['2019.4.25', '2019-04-24T16:00:00.000Z'],
  ['2019年4月25日 下午3:05', '2019-04-25T07:05:00.000Z'],
  ['2019年4月25日 15时05分', '2019-04-25T07:05:00.000Z'],
  ['２０１９／４／２５　９：３２：０９', '2019-04-25T01:32:09.000Z'],
  ['2019-04-25T09:32:09.123+02:00', '2019-04-25T07:32:09.123Z'],
  ['2019-04-25T09:32:09Z', '2019-04-25T09:32:09.000Z'],
  ['Thu Aug 01 2019 00:00:00 GMT+0000 (Coordinated Universal Time)', '2019-08-01T00:00:00.000Z'],
  ['Thu Aug 01 2019 08:00:00 GMT+0800 (China Standard Time)', '2019-08-01T00:00:00.000Z'],
  ['Thu, 01 Aug 2019 08:00:00 +0800', '2019-08-01T00:00:00.000Z'],
  ['2019/4/25 24:00', '2019-04-25T16:00:00.000Z'],
])('%s is understood without a format', (text, instant) => {
  expect(read(text)).toBe(instant);
});

test('a date with strokes and AM or PM puts the month first', () => {
  expect(read('04/12/2018 11:11:26 AM', 'America/New_York')).toBe('2018-04-12T15:11:26.000Z');
  expect(read('04/12/2018 12:05:00 AM', 'America/New_York')).toBe('2018-04-12T04:05:00.000Z');
  expect(read('04/12/2018 12:05:00 PM', 'America/New_York')).toBe('2018-04-12T16:05:00.000Z');
});

test('a time in the hour that the clocks skip moves forward by the gap', () => {
  expect(read('03/11/2018 02:43:56 AM', 'America/New_York')).toBe('2018-03-11T07:43:56.000Z');
});

test('of an hour that comes twice the first is meant', () => {
  expect(read('11/05/2017 01:30:00 AM', 'America/New_York')).toBe('2017-11-05T05:30:00.000Z');
});

test('a date alone begins with its first instant and ends with its last second', () => {
  expect(read('2018/4/24', 'Asia/Shanghai', [], 'begin')).toBe('2018-04-23T16:00:00.000Z');
  expect(read('2018/4/24', 'Asia/Shanghai', [], 'end')).toBe('2018-04-24T15:59:59.000Z');
});

test.each([
  ['25.04.2019 09:32', 'dd.MM.yyyy HH:mm'],
  ['04/25/2019 09:32:00 AM', 'MM/dd/yyyy hh:mm:ss a'],
  ['4/25/2019 9:32 am', 'M/D/YYYY h:mm A'],
  ['25/04/2019 09:32', '%d/%m/%Y %H:%M'],
  ['25-Apr-2019 09:32:00', 'dd-MMM-yyyy HH:mm:ss'],
  ['2019-04-25T09:32:00', "yyyy-MM-dd'T'HH:mm:ss"],
  ['20190425 0932', 'yyyyMMdd HHmm'],
  ['2019-04-25 01:32 +0000', 'yyyy-MM-dd HH:mm Z'],
])('%s is read as %s', (text, format) => {
  expect(read(text, 'Asia/Shanghai', [format])).toBe('2019-04-25T01:32:00.000Z');
});

test('of several formats the first that fits counts, and plain forms are understood beside them', () => {
  const formats = ['dd/MM/yyyy', 'dd.MM.yyyy'];
  expect(read('25.04.2019', 'UTC', formats)).toBe('2019-04-25T00:00:00.000Z');
  expect(read('2019-04-25T09:32:09Z', 'UTC', formats)).toBe('2019-04-25T09:32:09.000Z');
});

test.each([
  ['2019/2/30 9:00', 'input.impossible-date'],
  ['2019/13/1', 'input.impossible-date'],
  ['2019/4/25 25:00', 'input.impossible-date'],
  ['2019/4/25 24:00:01', 'input.impossible-date'],
  ['2019/4/25 9:60', 'input.impossible-date'],
  ['13/04/2018 11:11:26 AM', 'input.impossible-date'],
  ['04/12/2018 13:11:26 PM', 'input.impossible-date'],
  ['1899/12/31', 'input.impossible-date'],
  ['3/4/2019 10:00', 'import.time-unreadable'],
  ['前天下午', 'import.time-unreadable'],
  ['2019', 'import.time-unreadable'],
])('%s is refused as %s', (text, code) => {
  expect(read(text)).toBe(code);
});

test.each(['HH:mm', 'yyyy-MM', 'yyyy-MM-dd dd', ''])(
  'a format that says no full date is refused: "%s"',
  (format) => {
    expect(() => compileFormat(format)).toThrow('import.format-invalid');
  },
);
