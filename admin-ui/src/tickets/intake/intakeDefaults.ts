import { ticketDefaults } from '@shouwen/domain/contract';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** An empty form; `?phone=…` is how a telephone system opens intake for a caller. */
export const useIntakeDefaults = () => {
  const [search] = useSearchParams();
  const phone = search.get('phone');
  return useMemo(() => ({ ...ticketDefaults, resident: null, requesterPhone: phone }), [phone]);
};
