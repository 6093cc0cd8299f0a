import { residentFields } from '@shouwen/domain/contract';
import { maskPhone } from '@shouwen/domain/privacy';
import { givenHouseholds } from '../../access/reach';
import { inCentre } from '../../access/scope';
import { needNotCall } from '../../access/matrix';
import { declare } from '../../panel/declaration';
import { writePhones } from './phones';

const PHONES = `COALESCE((SELECT jsonb_agg(p.phone ORDER BY p.is_primary DESC, p.id) FROM resident_phones p WHERE p.resident_id = t.id), '[]')`;
const PHONE_TEXT = `(SELECT string_agg(p.phone, ' ') FROM resident_phones p WHERE p.resident_id = t.id)`;

/** Residents of the households given to a butler, and those who were written down and live nowhere yet. */
const OF_GIVEN = (given: string) =>
  `(EXISTS (SELECT 1 FROM occupancies o WHERE o.resident_id = t.id AND o.household_id IN ${given})
    OR NOT EXISTS (SELECT 1 FROM occupancies o WHERE o.resident_id = t.id))`;

const maskAll = (phones: unknown): unknown =>
  Array.isArray(phones) ? phones.map((phone) => maskPhone(String(phone))) : phones;

export const residents = declare({
  resource: 'residents',
  type: 'resident',
  fields: residentFields,
  guards: { phones: { maskedFor: needNotCall, mask: maskAll } },
  anchor: inCentre('t.service_center_id', { grid: (me) => OF_GIVEN(givenHouseholds(me)) }),
  home: 'caller',
  overrides: { phones: { sql: PHONES } },
  parts: { phones: writePhones },
  owns: [{ table: 'resident_phones', column: 'resident_id' }],
  search: ['name', 'phones'],
  searchTexts: { phones: PHONE_TEXT },
});
