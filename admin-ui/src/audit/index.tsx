import { lazy } from 'react';

const AuditList = lazy(() => import('./AuditList'));

export const auditEntries = { name: 'audit-entries', list: AuditList };
