import { mapUrl, placeWords } from './place';

const place = {
  community: '阳光花园',
  address: '滨江区阳光路 88 号',
  building: '3号楼',
  household: '3-2-501',
};

it('names the household among colleagues', () => {
  expect(placeWords(place)).toBe('阳光花园 3-2-501');
  expect(placeWords({ ...place, household: null })).toBe('阳光花园 3号楼');
});

it('gives a map the street and the building, and tells it nothing of the household', () => {
  const asked = new URL(mapUrl(place));
  expect(asked.searchParams.get('keyword')).toBe('滨江区阳光路 88 号 阳光花园 3号楼');
  expect(asked.href).not.toContain('501');
});
