import { useEffect } from 'react';
import { whenIdle } from '../../layout/whenIdle';
import { ticketPage } from '../page/room';

/** A list leads to tickets: once it stands, the page of a ticket is fetched before anybody asks for one. */
export const usePageAhead = () =>
  useEffect(() => whenIdle(() => void ticketPage().catch(() => undefined)), []);
