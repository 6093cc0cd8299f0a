import { lazy } from 'react';

const CalendarList = lazy(() => import('./list/CalendarList'));
const CalendarPage = lazy(() => import('./page/CalendarPage'));

export const calendars = {
  name: 'calendars',
  list: CalendarList,
  edit: CalendarPage,
};
