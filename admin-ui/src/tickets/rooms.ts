/** Where the code of the rooms lies that are entered all day: whoever stands before a door may fetch what is behind it. */
export const rooms = {
  list: () => import('./list/TicketList'),
  page: () => import('./page/TicketPage'),
};
