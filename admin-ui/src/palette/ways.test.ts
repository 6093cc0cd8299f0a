import { intakeAt, intakeFor, openTicketsOf } from './ways';

const home = {
  id: 'h1',
  code: '3-2-501',
  building: { id: 'b1', name: '3 栋' },
  community: { id: 'c1', name: '阳光花园' },
};

test('a home leads to its open tickets', () => {
  const filter = new URLSearchParams(openTicketsOf({ household: 'h1' }).split('?')[1]).get('filter');
  expect(JSON.parse(filter ?? '')).toMatchObject({ household: 'h1', state: expect.arrayContaining(['new']) });
});

test('a home leads to intake with all that it lies in', () => {
  expect(intakeAt(home)).toBe('/tickets/create?community=c1&building=b1&household=h1');
});

test('a number leads to intake as from a telephone system', () => {
  expect(intakeFor('+86 138')).toBe('/tickets/create?phone=%2B86+138');
});
