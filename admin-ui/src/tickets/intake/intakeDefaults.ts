import { ticketDefaults } from '@shouwen/domain/contract';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

const placeNames = ['community', 'building', 'household'] as const;

/** An empty form; `?phone=…` is how a telephone system opens intake for a caller, a place comes from the palette. */
export const useIntakeDefaults = () => {
  const [search] = useSearchParams();
  return useMemo(() => {
    const place = placeNames.flatMap((name) => (search.has(name) ? [[name, search.get(name)]] : []));
    return {
      ...ticketDefaults,
      resident: null,
      requesterPhone: search.get('phone'),
      household: null,
      ...(Object.fromEntries(place) as Partial<Record<(typeof placeNames)[number], string>>),
    };
  }, [search]);
};
