import { createContext, useContext } from 'react';
import { useLanguage } from '../i18n/useLanguage';
import type { Ticket, TicketType } from '../tickets/ticket';
import type { MyWork, WorkPlace } from './myWork';

/** The answer that the page shows: its parts name places, types and people out of it, since there may be no network. */
export const WorkContext = createContext<MyWork | undefined>(undefined);

const nowhere: WorkPlace = { community: null, address: null, building: null, household: null };

export const usePlace = (ticket: Ticket): WorkPlace => useContext(WorkContext)?.places[ticket.id] ?? nowhere;

export const useTypeOf = (ticket: Ticket): TicketType | undefined =>
  useContext(WorkContext)?.types.find(({ code }) => code === ticket.type);

export const useTypeName = (ticket: Ticket): string => {
  const language = useLanguage();
  const type = useTypeOf(ticket);
  return (language === 'en' ? type?.nameEn : type?.nameZh) ?? '';
};

export const useStory = (ticket: Ticket) => {
  const work = useContext(WorkContext);
  const events = work?.events.filter((event) => event.ticket === ticket.id) ?? [];
  return { events, nameOf: (id: string | null) => (id === null ? undefined : work?.names[id]) };
};
