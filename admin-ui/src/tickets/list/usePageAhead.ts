import { useEffect } from 'react';
import { whenIdle } from '../../layout/whenIdle';
import { rooms } from '../rooms';

/** A list leads to tickets: once it stands, the page of a ticket is fetched before anybody asks for one. */
export const usePageAhead = () =>
  useEffect(() => whenIdle(() => void rooms.page().catch(() => undefined)), []);
