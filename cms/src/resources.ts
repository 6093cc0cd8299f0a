import { auditEntries } from './api/audit-entry/panel';
import { buildings } from './api/building/panel';
import { calendarImpacts } from './api/calendar/impact';
import { deadlinePreviews } from './api/calendar/preview';
import { calendars } from './api/calendar/panel';
import { callbacks } from './api/callback/panel';
import { cannedAnswers } from './api/canned-answer/panel';
import { communities } from './api/community/panel';
import { deadlinePolicies } from './api/deadline-policy/panel';
import { policyVersions } from './api/deadline-policy/versions';
import { departments } from './api/department/panel';
import { ticketEvents } from './api/event/panel';
import { files } from './api/file/panel';
import { uploads } from './api/file/upload';
import { grids } from './api/grid/panel';
import { households } from './api/household/panel';
import { occupancies } from './api/occupancy/panel';
import { residents } from './api/resident/panel';
import { savedFilters } from './api/saved-filter/panel';
import { sections } from './api/section/panel';
import { sessions } from './api/login-session/panel';
import { memberships } from './api/membership/panel';
import { serviceCenters } from './api/service-center/panel';
import { staffActions } from './api/staff/actions';
import { me } from './api/staff/me';
import { staff } from './api/staff/panel';
import { importLooks } from './api/task/import/look';
import { importFiles } from './api/task/import/upload';
import { tasks } from './api/task/panel';
import { undoImport } from './api/task/undo/route';
import { actions } from './api/ticket/actions';
import { bulkActions } from './api/ticket/bulk/actions';
import { tagging } from './api/ticket/bulk/tag';
import { deadlines } from './api/ticket/deadlines';
import { tickets } from './api/ticket/panel';
import { callers } from './api/resident/callers/route';
import { forms } from './api/ticket-type/forms';
import { promises } from './api/ticket/promise';
import { ticketTypes } from './api/ticket-type/panel';
import { counts } from './panel/counts';
import type { Declaration } from './panel/declaration';
import type { Route } from './panel/router';

/** All that stands below `/panel/`: a new resource is one declaration more. */
export const declarations: readonly Declaration[] = [
  tickets,
  ticketEvents,
  callbacks,
  files,
  ticketTypes,
  deadlinePolicies,
  calendars,
  serviceCenters,
  departments,
  communities,
  sections,
  grids,
  buildings,
  households,
  residents,
  occupancies,
  staff,
  memberships,
  sessions,
  auditEntries,
  tasks,
  savedFilters,
  cannedAnswers,
];

export const routes: readonly Route[] = [
  me,
  actions,
  tagging,
  bulkActions,
  staffActions,
  counts,
  deadlines,
  promises,
  forms,
  callers,
  deadlinePreviews,
  calendarImpacts,
  policyVersions,
  uploads,
  importFiles,
  importLooks,
  undoImport,
];
