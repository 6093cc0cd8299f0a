import { staffRoles, ticketStates } from '@shouwen/domain/contract';
import { words } from '@shouwen/domain/messages';
import type { RouteDescription } from '../../cms/src/panel/description';
import type { Route } from '../../cms/src/panel/router';
import { roleHead } from './matrix';
import { table } from './table';

/** The acts of a route that is many: those that say which verb they are. */
function actsOf({ describe = [] }: Route): RouteDescription[] {
  const all: readonly RouteDescription[] = 'summary' in describe ? [describe] : describe;
  return all.filter(({ at }) => at?.verb !== undefined);
}

const stateWords = (states: readonly string[]): string =>
  states.length === ticketStates.length ? 'any' : states.join(', ');

function row(act: RouteDescription): string[] {
  const { at, labels, who, from } = act;
  const marks = staffRoles.map((role) => (who?.roles.includes(role) ? '✓' : ''));
  const others = [...(who?.relations ?? []), ...(who?.note ? [who.note] : [])].join('; ');
  return [
    `\`${at?.verb ?? ''}\` ${labels?.['zh-CN'] ?? ''}`,
    ...marks,
    others,
    ...(from ? [stateWords(from)] : []),
  ];
}

/** Verb × role, with who else may and in which states. */
export function verbTable(route: Route): string {
  const acts = actsOf(route);
  const hasStates = acts.some(({ from }) => from);
  const heads = ['Verb', ...staffRoles.map(roleHead), 'Also, or only', ...(hasStates ? ['States'] : [])];
  return table(heads, acts.map(row));
}

/** `new` new, `waiting` Paused …: the states in both languages. */
export const stateTable = (): string =>
  table(
    ['State', 'English', '中文'],
    ticketStates.map((state) => [`\`${state}\``, words.en.state[state], words['zh-CN'].state[state]]),
  );
