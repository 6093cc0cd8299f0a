import type { Relation } from './relation';
import { wayByIndex, wayByWalking } from './search';
import { Selection } from './selection';

const relation: Relation = {
  from: 'tickets t',
  sources: new Map(),
  select: 't.id',
  search: [{ texts: ['t.a'], grams: 'shouwen_grams(t.a)' }],
  masked: new Set(),
  scope: (parameters) => `t.centre = ${parameters.add(7)}`,
};
const selection = (q = '电梯坏') => new Selection(relation, { q }, new Date(0));
const walk = (everywhere: number, here: number, around: number, wanted = 25) =>
  wayByWalking(selection(), { everywhere, here, around }, wanted, () => 't.at');

describe('a walk through the rows in their order', () => {
  test('is taken for words that stand often enough, and goes no further than it is likely to lead', () => {
    expect(walk(10_000, 6_000, 600_000)).toMatchObject({
      from: '(SELECT t.* FROM tickets t WHERE t.centre = $1 ORDER BY t.at LIMIT 20000) t',
      selection: { where: 't.centre = $1 AND (t.a LIKE $2)' },
    });
    expect(walk(500_000, 300_000, 600_000, 5_000)?.from).toContain('LIMIT 40000');
  });

  test.each([
    ['words that few rows hold', 500, 300, 600_000],
    ['words that stand elsewhere', 500_000, 1, 600_000],
  ])('is not worth while for %s', (_what, everywhere, here, around) => {
    expect(walk(everywhere, here, around)).toBeUndefined();
  });

  test('is longer where the index would find too much', () => {
    expect(walk(3_000, 2_000, 600_000)).toBeUndefined();
    expect(walk(4_000, 2_000, 600_000)?.from).toContain('LIMIT 30000');
  });
});

describe('the index', () => {
  const way = (everywhere: number, around: number) =>
    wayByIndex(selection(), { everywhere, here: 1, around });

  test('finds few rows by itself, and the rest is asked of those', () => {
    const { from, selection: asked } = way(500, 600_000);
    expect(from).toBe(
      '(SELECT t.* FROM tickets t WHERE (shouwen_grams(t.a) @> shouwen_words($3)) OFFSET 0) t',
    );
    expect([asked.where, asked.parameters.values]).toEqual([
      't.centre = $1 AND (t.a LIKE $2)',
      [7, '%电梯坏%', '电梯坏'],
    ]);
  });

  test('knows by itself where one or two characters stand', () => {
    const spread = { everywhere: 500, here: 1, around: 600_000 };
    const { from, selection: asked } = wayByIndex(selection('电梯'), spread);
    expect([from, asked.where, asked.parameters.values]).toEqual([
      '(SELECT t.* FROM tickets t WHERE (shouwen_grams(t.a) @> shouwen_words($2)) OFFSET 0) t',
      't.centre = $1 AND true',
      [7, '电梯'],
    ]);
  });

  test('is left to the planner where it finds many', () => {
    const { from, selection: asked } = way(500_000, 600_000);
    expect([from, asked.where]).toEqual([
      'tickets t',
      't.centre = $1 AND ((shouwen_grams(t.a) @> shouwen_words($2)) AND (t.a LIKE $3))',
    ]);
  });

  test('is not asked where it finds many and the centre has few', () => {
    expect(way(500_000, 3_000)).toMatchObject({
      from: 'tickets t',
      selection: { where: 't.centre = $1 AND (t.a LIKE $2)' },
    });
  });
});
