import type { StoredFile } from './file';
import { phased } from './phases';

const picture = (name: string, phase: StoredFile['phase']) => ({ name, phase }) as StoredFile;
const names = (files: readonly StoredFile[]) => files.map(({ name }) => name);

it('shows the first picture before the work beside the last one after it', () => {
  const { pair, others } = phased([
    picture('found', 'before'),
    picture('found again', 'before'),
    picture('half done', 'after'),
    picture('invoice', null),
    picture('done', 'after'),
  ]);
  expect([pair.before?.name, pair.after?.name]).toEqual(['found', 'done']);
  expect(names(others)).toEqual(['found again', 'half done', 'invoice']);
});

it('has an empty place where only one side was taken', () => {
  const { pair, others } = phased([picture('found', 'before')]);
  expect(pair).toEqual({ before: picture('found', 'before'), after: null });
  expect(others).toEqual([]);
});
