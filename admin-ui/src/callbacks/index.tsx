import { lazy } from 'react';

export const callbacksPath = '/callbacks';

export const CallingList = lazy(() => import('./CallingList'));
