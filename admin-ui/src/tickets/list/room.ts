/** The code of the list of tickets, where most come in: it may be fetched before anybody asks for it. */
export const ticketList = () => import('./TicketList');
