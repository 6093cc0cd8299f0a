import type { Verb } from '@shouwen/domain/contract';
import type { Ticket } from '../ticket';

// a note stands beside whatever others do, and what a resident said on the telephone is taken as it is
const whateverHappened: readonly Verb[] = ['note', 'callback'];

type Body = Readonly<Record<string, unknown>>;

/** What a verb sends: with the version that was on the screen, so that nobody acts on what has passed without knowing. */
export const asSeen = (verb: Verb, { version }: Pick<Ticket, 'version'>, body: Body): Body =>
  whateverHappened.includes(verb) ? body : { ...body, version };
