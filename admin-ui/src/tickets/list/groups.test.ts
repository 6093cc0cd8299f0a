import { groupOf, groupsFor } from './groups';

const groups = groupsFor('person-1');

it('knows each tab by its own filter', () => {
  for (const group of groups) expect(groupOf(group.filter, groups)?.name).toBe(group.name);
});

it('stays on its tab while words are searched', () => {
  expect(groupOf({ state: ['resolved'], q: '电梯' }, groups)?.name).toBe('callback');
});

it('shows no tab as chosen for a filter of one’s own', () => {
  expect(groupOf({ community: 'place-1' }, groups)).toBeUndefined();
});

it('has no tab of one’s own before it knows who sits here', () => {
  expect(groupsFor(undefined).map((group) => group.name)).not.toContain('mine');
});
