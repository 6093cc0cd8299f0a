import { parseTicketType } from '@shouwen/domain/definition';
import { refuseReuse } from '@shouwen/domain/form';
import { definitionHooks } from '../../../../definition/hooks';

const PARTS = ['nature', 'callback', 'resolve', 'residentsMayFile', 'departmentCode', 'form'] as const;

/** A saved type is published as a new version unless it is marked as a draft; tickets keep the version they were given. */
export default definitionHooks(
  'ticket-type',
  PARTS,
  ({ resolve, ...draft }) =>
    parseTicketType({
      nature: draft.nature,
      callback: draft.callback,
      residentsMayFile: draft.residentsMayFile ?? false,
      form: draft.form ?? [],
      // an empty field leaves the resolution to the policy, the department to whoever dispatches
      ...(resolve ? { resolve } : {}),
      ...(draft.departmentCode ? { departmentCode: draft.departmentCode } : {}),
    }),
  (body, earlier) =>
    refuseReuse(
      body.form,
      earlier.map(({ form }) => form),
    ),
);
