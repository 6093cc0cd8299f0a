import { parsePlace } from '@shouwen/domain/place';
import { homesNamed, type FoundHome } from './home';

const home = (code: string, community: string): FoundHome => ({
  id: `${community}/${code}`,
  code,
  building: { id: 'b', name: '3号楼' },
  community: { id: community, name: community },
});
const homes = [
  home('3-2-501', '阳光花园'),
  home('3-2-501', '翠湖苑'),
  home('3-1-501', '阳光花园'),
  home('C-1', '翠湖苑'),
];
const found = (words: string) => {
  const place = parsePlace(words);
  return place ? homesNamed(place, homes).map(({ id }) => id) : null;
};

it('finds a home in every community that has one of that code', () => {
  expect(found('三号楼二单元501')).toEqual(['阳光花园/3-2-501', '翠湖苑/3-2-501']);
});

it('finds it in the one that was named', () => {
  expect(found('翠湖苑3栋2单元501')).toEqual(['翠湖苑/3-2-501']);
});

it('takes a community that there is not for a slip of the tongue', () => {
  expect(found('阳关花园3-2-501')).toHaveLength(2);
});

it('finds the homes of every unit where none was said', () => {
  expect(found('3-501')).toHaveLength(3);
});
