import { lazy } from 'react';

export const TicketPrint = lazy(() => import('./TicketPrint'));
export const printPath = '/tickets/:id/print';
