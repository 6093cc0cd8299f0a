import { lazy } from 'react';

export const placesPath = '/places';
export const PlacesPage = lazy(() => import('./PlacesPage'));
