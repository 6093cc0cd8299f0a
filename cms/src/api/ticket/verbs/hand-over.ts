import { namedPerson } from './people';
import { textOf, type VerbAct } from './verb-act';

/** Moves the answering to another person, with a reason; who was asked first stays on record. */
export const handOver: VerbAct = async (context) => {
  const person = await namedPerson(context, 'to');
  return {
    patch: person ? { answerable: person.id } : {},
    happenings: [
      {
        kind: 'handed-over',
        body: textOf(context.input, 'reason'),
        changes: { answerable: context.input.to },
      },
    ],
  };
};
