import type { Declaration } from '../../cms/src/panel/declaration';
import type { Route } from '../../cms/src/panel/router';
import { fieldTable } from './fields';
import { matrixTable, scopeTable } from './matrix';
import { stateTable, verbTable } from './verbs';

const isActs = (resource: string) => (route: Route) =>
  route.pattern[0] === resource && route.pattern[2] === 'actions';

const section = (title: string, ...parts: readonly string[]): string =>
  [`## ${title}`, ...parts].join('\n\n');

/** The sections on the acts of a resource, where it has a route of acts. */
function verbsOf(routes: readonly Route[], resource: string, title: string, note: string): string[] {
  return routes.filter(isActs(resource)).map((route) => section(title, note, verbTable(route)));
}

/** `docs/ACCESS.md`: who may do what with which rows, written from the tables that the server itself obeys. */
export function accessDocument(declarations: readonly Declaration[], routes: readonly Route[]): string {
  const parts = [
    '# Who may do what\n\nWritten by `npm run docs` from `cms/src/access/matrix.ts`, the declarations of the resources and the tables of verbs: ' +
      'change those, not this page. What does not stand here is refused.',
    section(
      'Resources',
      'R reads lists and records, C creates, U changes, D deletes; then the rows that the role reaches. Where several scopes stand, any of them is enough.',
      matrixTable(),
      scopeTable(),
    ),
    section(
      'Fields',
      'A field that a role sees masked it can neither filter, sort nor search by. All other fields are for whoever sees the record.',
      fieldTable(declarations),
    ),
    ...verbsOf(
      routes,
      'tickets',
      'Verbs of tickets',
      '✓ marks the roles that may on every ticket they see; the next column names who may besides, by what they are to the ticket.',
    ),
    section('States of tickets', stateTable()),
    ...verbsOf(
      routes,
      'staff',
      'Verbs of staff',
      'On colleagues whom the caller sees and who rank below: handler, clerk, butler and inspector; supervisor; manager; director; company; admin.',
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
