import { listOf, objectOf } from '../../../panel/description';

/** What every act on many tickets answers: those that were acted on, and those that were left, with the reason. */
export const manyDone = objectOf({
  done: listOf({ type: 'string' }),
  refused: listOf(
    objectOf({ id: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } }),
  ),
});
