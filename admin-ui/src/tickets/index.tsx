import { lazy } from 'react';

const TicketList = lazy(() => import('./list/TicketList'));
const TicketIntake = lazy(() => import('./intake/TicketIntake'));
const TicketPage = lazy(() => import('./page/TicketPage'));
const TicketEdit = lazy(() => import('./edit/TicketEdit'));

export const tickets = {
  name: 'tickets',
  list: TicketList,
  create: TicketIntake,
  show: TicketPage,
  edit: TicketEdit,
};
