import { lazy } from 'react';

const TicketTypeList = lazy(() => import('./list/TicketTypeList'));
const TicketTypeCreate = lazy(() => import('./edit/TicketTypeCreate'));
const TicketTypeEdit = lazy(() => import('./edit/TicketTypeEdit'));

export const ticketTypes = {
  name: 'ticket-types',
  list: TicketTypeList,
  create: TicketTypeCreate,
  edit: TicketTypeEdit,
};
