import { lazy } from 'react';

export const importsPath = '/imports';
export const ImportPage = lazy(() => import('./ImportPage'));
