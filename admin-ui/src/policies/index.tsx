import { lazy } from 'react';

const PolicyList = lazy(() => import('./list/PolicyList'));
const PolicyPage = lazy(() => import('./page/PolicyPage'));

export const deadlinePolicies = {
  name: 'deadline-policies',
  list: PolicyList,
  edit: PolicyPage,
};
