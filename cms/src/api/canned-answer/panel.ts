import { cannedAnswerFields } from '@shouwen/domain/contract';
import type { Caller } from '../../access/caller';
import { leaders } from '../../access/matrix';
import { inCentre } from '../../access/scope';
import { declare } from '../../panel/declaration';
import type { Row } from '../../query/relation';

/** One's own; a leader also keeps in order what is shared. */
const mayChange = ({ owner, isShared }: Row, { staff, role }: Caller): boolean =>
  owner === staff || (isShared === true && leaders.includes(role));

/** A person's own words, and those that somebody of their centre shares with everybody there. */
export const cannedAnswers = declare({
  resource: 'canned-answers',
  type: 'canned-answer',
  fields: cannedAnswerFields,
  anchor: inCentre('t.service_center_id', {
    own: ({ staff, centre }) =>
      `(t.owner_id = ${staff} OR (t.is_shared AND t.service_center_id ${centre === undefined ? 'IS NULL' : `= ${centre}`}))`,
  }),
  home: 'caller',
  complete: ({ data, context: { caller, present } }) => (present ? data : { ...data, owner: caller.staffId }),
  mayChange,
  overrides: { abilities: { sql: `'[]'::jsonb` } },
  present: (rows, { caller }) =>
    Promise.resolve(
      rows.map((row) => ({ ...row, abilities: mayChange(row, caller) ? ['update', 'delete'] : [] })),
    ),
  isPrivate: true,
  search: ['title', 'body'],
});
