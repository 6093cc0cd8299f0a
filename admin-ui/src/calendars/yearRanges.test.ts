import { yearRanges } from './yearRanges';

it('puts years that follow each other into one range', () => {
  expect(yearRanges([2013, 2011, 2012, 2016])).toEqual(['2011–2013', '2016']);
});

it('says nothing of no year', () => {
  expect(yearRanges([])).toEqual([]);
});
