import { fixedOutcome } from '@shouwen/domain/ticket';
import { problem } from '../../../panel/input';
import { namedDepartment, namedPerson, requireMember } from './people';
import { textOf, type VerbAct } from './verb-act';

/** Passed on with a reason. The first contact stays answerable; a pause ends, because somebody else begins. */
export const transfer: VerbAct = async (context) => {
  const { ticket, input } = context;
  const named = namedDepartment(context);
  const person = await namedPerson(context, 'assignee');
  if (named === null && person === null) throw problem('input.required', 'department');
  const department = named ?? person?.department ?? ticket.department;
  if (named !== null) requireMember(person, named);
  return {
    patch: { state: fixedOutcome.transfer, stateBeforePause: null, department, assignee: person?.id ?? null },
    pause: ticket.state === 'waiting' ? 'end' : undefined,
    happenings: [
      {
        kind: 'transferred',
        body: textOf(input, 'reason'),
        changes: { department: input.department ?? null, assignee: input.assignee ?? null },
      },
    ],
  };
};
