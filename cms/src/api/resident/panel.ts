import { residentFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

const PHONES = `COALESCE((SELECT jsonb_agg(p.phone ORDER BY p.is_primary DESC, p.id) FROM resident_phones p WHERE p.resident_id = t.id), '[]')`;

export const residents = declare({
  resource: 'residents',
  type: 'resident',
  fields: residentFields,
  anchor: { centre: 't.service_center_id' },
  overrides: { phones: { sql: PHONES } },
  search: ['t.name', `(SELECT string_agg(p.phone, ' ') FROM resident_phones p WHERE p.resident_id = t.id)`],
});
