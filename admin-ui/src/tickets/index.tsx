import { lazy } from 'react';
import { rooms } from './rooms';

const TicketList = lazy(rooms.list);
const TicketIntake = lazy(() => import('./intake/TicketIntake'));
const TicketPage = lazy(rooms.page);
const TicketEdit = lazy(() => import('./edit/TicketEdit'));

export const tickets = {
  name: 'tickets',
  list: TicketList,
  create: TicketIntake,
  show: TicketPage,
  edit: TicketEdit,
};
