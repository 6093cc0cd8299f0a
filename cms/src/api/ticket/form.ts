import { isBlank, readAnswers, type FormSpec } from '@shouwen/domain/form';
import type { TicketTypeBody } from '@shouwen/domain/definition';
import type { Version } from '../../definition/foundations';
import { InvalidInput } from '../../panel/input';

type Given = Readonly<Record<string, unknown>>;
type TypeVersion = Version<TicketTypeBody> | undefined;

const specOf = (version: TypeVersion): FormSpec => version?.body.form ?? [];

function refuseProblems({ problems: [first, ...rest] }: ReturnType<typeof readAnswers>): void {
  if (first) throw new InvalidInput([first, ...rest]);
}

/**
 * The answers as a ticket of this version keeps them: what the type asks is checked, and what it does not ask is kept as
 * it is given. An integration may say more beside the record, and a question that was dropped was answered once.
 */
export function answersFor(version: TypeVersion, given: Given | null | undefined): Record<string, unknown> {
  const spec = specOf(version);
  const isAsked = ([id]: [string, unknown]) => spec.some((item) => item.id === id);
  const told = Object.entries(given ?? {});
  const read = readAnswers(spec, Object.fromEntries(told.filter(isAsked)));
  refuseProblems(read);
  return { ...Object.fromEntries(told.filter((each) => !isAsked(each))), ...read.answers };
}

/**
 * A ticket that becomes one of another type keeps what was answered before; of what the new type must know, everything
 * has to be there.
 */
export function refuseUnanswered(version: TypeVersion, kept: Given | null): void {
  const isAnswered = (id: string) => kept !== null && Object.hasOwn(kept, id) && !isBlank(kept[id]);
  const missing = specOf(version).filter(({ id, isRequired }) => isRequired && !isAnswered(id));
  refuseProblems(readAnswers(missing, {}));
}
