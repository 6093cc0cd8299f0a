import { useGetIdentity } from 'react-admin';
import { defaultZone } from '../time/zone';
import type { DeskIdentity } from './authProvider';

export const useMe = (): DeskIdentity | undefined => useGetIdentity().identity as DeskIdentity | undefined;

/** The zone whose clock this desk shows. */
export const useZone = (): string => useMe()?.timeZone ?? defaultZone;
