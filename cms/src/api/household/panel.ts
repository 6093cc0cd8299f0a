import { householdFields } from '@shouwen/domain/contract';
import { givenHouseholds } from '../../access/reach';
import { inCentre } from '../../access/scope';
import { declare, type Draft } from '../../panel/declaration';

/** A household stands in the community of its building. */
async function placed({ data, context }: Draft) {
  if (typeof data.building !== 'string') return data;
  const [building] = await context.sql.query<{ community: number }>(
    'SELECT community_id AS community FROM buildings WHERE document_id = $1',
    [data.building],
  );
  return building ? { ...data, community: building.community } : data;
}

export const households = declare({
  resource: 'households',
  type: 'household',
  fields: householdFields,
  anchor: inCentre('t.service_center_id', { grid: (me) => `t.id IN ${givenHouseholds(me)}` }),
  home: { field: 'building' },
  complete: placed,
  search: ['code'],
});
