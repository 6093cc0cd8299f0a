import { buildings } from './api/building/panel';
import { deadlinePreviews } from './api/calendar/preview';
import { calendars } from './api/calendar/panel';
import { callbacks } from './api/callback/panel';
import { communities } from './api/community/panel';
import { deadlinePolicies } from './api/deadline-policy/panel';
import { departments } from './api/department/panel';
import { ticketEvents } from './api/event/panel';
import { files } from './api/file/panel';
import { removeFile } from './api/file/remove';
import { uploads } from './api/file/upload';
import { grids } from './api/grid/panel';
import { households } from './api/household/panel';
import { occupancies } from './api/occupancy/panel';
import { residents } from './api/resident/panel';
import { sections } from './api/section/panel';
import { me } from './api/staff/me';
import { staff } from './api/staff/panel';
import { actions } from './api/ticket/actions';
import { deadlines } from './api/ticket/deadlines';
import { tickets } from './api/ticket/panel';
import { promises } from './api/ticket/promise';
import { ticketTypes } from './api/ticket-type/panel';
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
  departments,
  communities,
  sections,
  grids,
  buildings,
  households,
  residents,
  occupancies,
  staff,
];

export const routes: readonly Route[] = [
  me,
  actions,
  deadlines,
  promises,
  deadlinePreviews,
  uploads,
  removeFile,
];
