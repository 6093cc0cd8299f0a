import { lazy } from 'react';

export const workPath = '/work';

export const WorkList = lazy(() => import('./WorkList'));
export const WorkPage = lazy(() => import('./WorkPage'));
