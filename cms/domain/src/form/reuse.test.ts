import { refusal } from '../error/refusal.fixture';
import { refuseReuse } from './reuse';
import type { FormItem } from './types';

const item = (id: string, kind: FormItem['kind'], zh = '哪天'): FormItem => ({
  id,
  kind,
  label: { zh, en: 'Which day' },
});

test('an item may be worded anew, go and come back', () => {
  const earlier = [[item('on', 'date'), item('size', 'number')], [item('size', 'number')]];
  expect(refusal(() => refuseReuse([item('on', 'date', '哪一天')], earlier))).toBe('accepted');
});

test('its id goes to no question of another kind, however long ago it was', () => {
  const earlier = [[item('on', 'date')], [item('size', 'number')]];
  expect(refusal(() => refuseReuse([item('size', 'number'), item('on', 'text')], earlier))).toBe(
    'form.id-reused @ form[1].id',
  );
});
