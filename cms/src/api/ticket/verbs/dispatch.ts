import { fixedOutcome } from '@shouwen/domain/ticket';
import { namedDepartment, namedPerson, requireMember } from './people';
import { textOf, type VerbAct } from './verb-act';

export const dispatch: VerbAct = async (context) => {
  const department = namedDepartment(context);
  const person = await namedPerson(context, 'assignee');
  requireMember(person, department);
  const changes = { department: context.input.department, assignee: context.input.assignee ?? null };
  return {
    patch: { state: fixedOutcome.dispatch, department, assignee: person?.id ?? null },
    happenings: [{ kind: 'dispatched', body: textOf(context.input, 'note'), changes }],
  };
};
