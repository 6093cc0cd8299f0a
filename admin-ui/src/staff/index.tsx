import { lazy } from 'react';

const StaffList = lazy(() => import('./list/StaffList'));
const StaffCreate = lazy(() => import('./create/StaffCreate'));
const PersonPage = lazy(() => import('./page/PersonPage'));
const StaffEdit = lazy(() => import('./edit/StaffEdit'));

export const staff = {
  name: 'staff',
  list: StaffList,
  create: StaffCreate,
  show: PersonPage,
  edit: StaffEdit,
};
