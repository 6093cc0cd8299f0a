export { handOverTickets } from './hand-over-all';
