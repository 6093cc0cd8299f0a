import { useCallback, useMemo } from 'react';
import { useGetList } from 'react-admin';
import { useLanguage } from '../../i18n/useLanguage';
import type { TicketType } from '../ticket';

// A list of data that hardly changes in a shift: asked once, kept for ten minutes.
const staleTime = 600_000;

export const useTicketTypes = (): TicketType[] => {
  const { data } = useGetList<TicketType>(
    'ticket-types',
    { pagination: { page: 1, perPage: 200 }, sort: { field: 'id', order: 'ASC' } },
    { staleTime },
  );
  return useMemo(
    () => [...(data ?? [])].sort((one, other) => (one.position ?? 0) - (other.position ?? 0)),
    [data],
  );
};

/** Names a type by its code in the language of the desk. */
export const useTypeName = () => {
  const types = useTicketTypes();
  const language = useLanguage();
  return useCallback(
    (code: string): string => {
      const type = types.find((one) => one.code === code);
      return (language === 'en' ? type?.nameEn : type?.nameZh) ?? '';
    },
    [types, language],
  );
};
