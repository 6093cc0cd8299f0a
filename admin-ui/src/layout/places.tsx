import AddIcon from '@mui/icons-material/Add';
import AssignmentOutlinedIcon from '@mui/icons-material/AssignmentOutlined';
import EngineeringOutlinedIcon from '@mui/icons-material/EngineeringOutlined';
import CategoryOutlinedIcon from '@mui/icons-material/CategoryOutlined';
import GroupsOutlinedIcon from '@mui/icons-material/GroupsOutlined';
import HolidayVillageOutlinedIcon from '@mui/icons-material/HolidayVillageOutlined';
import HistoryIcon from '@mui/icons-material/History';
import PhoneInTalkOutlinedIcon from '@mui/icons-material/PhoneInTalkOutlined';
import CalendarMonthOutlinedIcon from '@mui/icons-material/CalendarMonthOutlined';
import TimerOutlinedIcon from '@mui/icons-material/TimerOutlined';
import type { ComponentType } from 'react';
import type { MessageKey } from '../i18n/messages';

export interface Place {
  to: string;
  label: MessageKey;
  icon: ComponentType;
  resource: string;
  action: string;
}

/** Where the rail and the phone's menu lead; each shows only where the server allows it. */
export const ticketList: Place = {
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

export const lists: readonly Place[] = [
  ticketList,
  callingList,
  myWork,
  placeTree,
  typeList,
  calendarList,
  policyList,
  staffList,
  auditList,
];
