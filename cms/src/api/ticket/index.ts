export { handOverTickets, isWaitedFor } from './hand-over-all';
