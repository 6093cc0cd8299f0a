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
 * The answers as a ticket of this version keeps them. A type that asks nothing of its own keeps what it is given, as
 * ever: what an integration says beside the record is its own affair.
 */
export function answersFor(version: TypeVersion, given: Given | null | undefined): Record<string, unknown> {
  const spec = specOf(version);
  if (spec.length === 0) return { ...given };
  const read = readAnswers(spec, given ?? {});
  refuseProblems(read);
  return read.answers;
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
