import { useSyncExternalStore } from 'react';
import type { Duty } from './access';
import { session } from './session';

/** What has to be done before anything else; null when the desk is open. */
export const useDuty = (): Duty | null => useSyncExternalStore(session.watch, session.duty);
