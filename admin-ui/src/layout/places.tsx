import AddIcon from '@mui/icons-material/Add';
import AssignmentOutlinedIcon from '@mui/icons-material/AssignmentOutlined';
import type { ComponentType } from 'react';
import type { MessageKey } from '../i18n/messages';

export interface Place {
  to: string;
  label: MessageKey;
  icon: ComponentType;
  resource: string;
  action: string;
}

/** Where the rail and the phone's bottom bar lead; each shows only where the server allows it. */
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
