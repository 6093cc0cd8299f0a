import { lazy } from 'react';
import { ticketList } from './list/room';
import { ticketPage } from './page/room';

const TicketList = lazy(ticketList);
const TicketIntake = lazy(() => import('./intake/TicketIntake'));
const TicketPage = lazy(ticketPage);
const TicketEdit = lazy(() => import('./edit/TicketEdit'));

export const tickets = {
  name: 'tickets',
  list: TicketList,
  create: TicketIntake,
  show: TicketPage,
  edit: TicketEdit,
};
