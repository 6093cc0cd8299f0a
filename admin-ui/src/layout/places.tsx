import AddIcon from '@mui/icons-material/Add';
import AssignmentOutlinedIcon from '@mui/icons-material/AssignmentOutlined';
import EngineeringOutlinedIcon from '@mui/icons-material/EngineeringOutlined';
import CategoryOutlinedIcon from '@mui/icons-material/CategoryOutlined';
import GroupsOutlinedIcon from '@mui/icons-material/GroupsOutlined';
import HolidayVillageOutlinedIcon from '@mui/icons-material/HolidayVillageOutlined';
import HistoryIcon from '@mui/icons-material/History';
import PhoneInTalkOutlinedIcon from '@mui/icons-material/PhoneInTalkOutlined';
import QuickreplyOutlinedIcon from '@mui/icons-material/QuickreplyOutlined';
import CalendarMonthOutlinedIcon from '@mui/icons-material/CalendarMonthOutlined';
import HourglassBottomOutlinedIcon from '@mui/icons-material/HourglassBottomOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFile';
import TimerOutlinedIcon from '@mui/icons-material/TimerOutlined';
import type { ComponentType } from 'react';
import type { MessageKey } from '../i18n/messages';

/** Where the desk leads; each shows only where the server allows it. */
export interface Place {
  to: string;
  label: MessageKey;
  icon: ComponentType<{ fontSize?: 'small' }>;
  resource: string;
  action: string;
}

/** A place with a few words about what is kept there. */
export interface KeptPlace extends Place {
  hint: MessageKey;
}

const ticketList: Place = {
  to: '/tickets',
  label: 'layout.tickets',
  icon: AssignmentOutlinedIcon,
  resource: 'tickets',
  action: 'list',
};

export const newTicket: Place = {
  to: '/tickets/create',
  label: 'layout.register',
  icon: AddIcon,
  resource: 'tickets',
  action: 'create',
};

/** For those who keep accounts: everybody may look up a colleague, but has no list to keep. */
const staffList: Place = {
  to: '/staff',
  label: 'layout.staff',
  icon: GroupsOutlinedIcon,
  resource: 'staff',
  action: 'edit',
};

const auditList: Place = {
  to: '/audit-entries',
  label: 'layout.audit',
  icon: HistoryIcon,
  resource: 'audit-entries',
  action: 'list',
};

/** For whoever has work in hand; everybody who may register may be given some. */
const myWork: Place = {
  to: '/work',
  label: 'work.place',
  icon: EngineeringOutlinedIcon,
  resource: 'tickets',
  action: 'create',
};

/** Those who keep tickets in order are those who call back. */
const callingList: Place = {
  to: '/callbacks',
  label: 'callbacks.place',
  icon: PhoneInTalkOutlinedIcon,
  resource: 'tickets',
  action: 'edit',
};

/** Everybody's promises run on them; the places are for who keeps them. */
const calendarList: Place = {
  to: '/calendars',
  label: 'layout.calendars',
  icon: CalendarMonthOutlinedIcon,
  resource: 'calendars',
  action: 'edit',
};

const policyList: Place = {
  to: '/deadline-policies',
  label: 'layout.policies',
  icon: TimerOutlinedIcon,
  resource: 'deadline-policies',
  action: 'edit',
};

/** For those who keep the places in order; whoever only looks one up does so at intake. */
const placeTree: Place = {
  to: '/places',
  label: 'layout.places',
  icon: HolidayVillageOutlinedIcon,
  resource: 'buildings',
  action: 'edit',
};

/** For those who define types; everybody else only chooses one. */
const typeList: Place = {
  to: '/ticket-types',
  label: 'layout.ticketTypes',
  icon: CategoryOutlinedIcon,
  resource: 'ticket-types',
  action: 'edit',
};

/** For those who may bring in whole files. */
const importing: Place = {
  to: '/imports',
  label: 'imports.place',
  icon: UploadFileIcon,
  resource: 'imports',
  action: 'create',
};

/** Everybody has some of their own; who leads others keeps the shared ones, too. */
const answerList: Place = {
  to: '/canned-answers',
  label: 'layout.answers',
  icon: QuickreplyOutlinedIcon,
  resource: 'canned-answers',
  action: 'list',
};

/** What one has asked for that takes a while; leaders also see what their people have. */
const taskList: Place = {
  to: '/tasks',
  label: 'tasks.place',
  icon: HourglassBottomOutlinedIcon,
  resource: 'tasks',
  action: 'list',
};

/** Where the day is spent: in the rail, and in the bar under a thumb. */
export const everyday: readonly Place[] = [ticketList, callingList, myWork];

/** What a desk runs on, for who keeps it in order; opened now and then. */
export const kept: readonly KeptPlace[] = [
  { ...placeTree, hint: 'layout.hint.places' },
  { ...staffList, hint: 'layout.hint.staff' },
  { ...typeList, hint: 'layout.hint.ticketTypes' },
  { ...calendarList, hint: 'layout.hint.calendars' },
  { ...policyList, hint: 'layout.hint.policies' },
  { ...importing, hint: 'layout.hint.imports' },
  { ...auditList, hint: 'layout.hint.audit' },
];

/** What is one's own: behind one's initial. */
export const personal: readonly Place[] = [answerList, taskList];

/** Whether a page belongs to a place: the list itself, and the records behind it. */
export const isWithin = ({ to }: Place, pathname: string): boolean =>
  pathname === to || pathname.startsWith(`${to}/`);
