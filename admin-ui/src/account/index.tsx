import { lazy } from 'react';

export const accountPath = '/account';

export const AccountPage = lazy(() => import('./AccountPage'));
export const DutyPage = lazy(() => import('./duty/DutyPage'));
