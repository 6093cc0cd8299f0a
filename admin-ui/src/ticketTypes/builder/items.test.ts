import { parseFormSpec, itemKinds } from '@shouwen/domain/form';
import { formProblem } from './formProblem';
import { moved, newItem } from './items';

describe('the questions of a form', () => {
  it('are moved without losing one', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  });

  it.each(itemKinds)('a new one of kind %s only lacks its words', (kind) => {
    const item = newItem(kind);
    expect(formProblem([item])).toMatchObject({ code: 'form.label-empty', index: 0 });
    const words = { zh: '几张', en: 'How many' };
    const said = {
      ...item,
      label: words,
      ...(item.options ? { options: item.options.map((one) => ({ ...one, label: words })) } : {}),
    };
    expect(() => parseFormSpec([said])).not.toThrow();
  });
});
