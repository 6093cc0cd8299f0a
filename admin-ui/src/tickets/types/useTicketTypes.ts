import { createContext, useCallback, useContext } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import type { TicketType } from '../ticket';

export const TicketTypesContext = createContext<TicketType[]>([]);

export const useTicketTypes = (): TicketType[] => useContext(TicketTypesContext);

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
