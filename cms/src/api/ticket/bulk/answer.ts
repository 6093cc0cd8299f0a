import { listOf, objectOf } from '../../../panel/description';

const answered = objectOf({
  done: listOf({ type: 'string' }),
  refused: listOf(
    objectOf({ id: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } }),
  ),
});

/** What every act on many tickets answers: those that were acted on, and those that were left, with the reason. */
export const manyDone = {
  ...answered,
  properties: {
    ...(answered.properties as object),
    takeBack: {
      ...listOf(objectOf({ filter: { type: 'object' } })),
      description:
        'Where the whole act can be taken back: the bodies that do so, by the same address. What has been changed since is not meant by them.',
    },
  },
};
