/** The code of a ticket's page: whoever stands before a list may fetch what is behind its rows. */
export const ticketPage = () => import('./TicketPage');
