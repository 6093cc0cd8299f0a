import type { TicketTypeCode } from '../contract/codes';
import { shippedForms } from './shipped-forms';
import type { TicketTypeBody } from './ticket-type';

export type TicketCategory = 'request' | 'service' | 'permit' | 'inside';

export interface ShippedType {
  code: TicketTypeCode;
  nameZh: string;
  nameEn: string;
  category: TicketCategory;
  /** Name of a Material icon. */
  icon: string;
  body: TicketTypeBody;
}

const usual = (more: Partial<TicketTypeBody> = {}): TicketTypeBody => ({
  nature: 'need',
  callback: 'always',
  residentsMayFile: true,
  form: [],
  ...more,
});

/** The types of the domain page, section 4, in the order in which a list offers them; steps come later. */
export const shippedTypes: readonly ShippedType[] = [
  {
    code: 'complaint',
    nameZh: '投诉',
    nameEn: 'Complaint',
    category: 'request',
    icon: 'Campaign',
    body: usual({ nature: 'complaint', departmentCode: 'complaints', form: shippedForms.complaint }),
  },
  {
    code: 'repair',
    nameZh: '报修',
    nameEn: 'Repair',
    category: 'request',
    icon: 'Build',
    // rated on the service sheet when the work is done
    body: usual({ callback: 'unless-rated', departmentCode: 'engineering', form: shippedForms.repair }),
  },
  {
    code: 'consultation',
    nameZh: '咨询',
    nameEn: 'Consultation',
    category: 'request',
    icon: 'HelpOutline',
    body: usual({ callback: 'unless-rated' }),
  },
  {
    code: 'suggestion',
    nameZh: '建议',
    nameEn: 'Suggestion',
    category: 'request',
    icon: 'Lightbulb',
    body: usual(),
  },
  { code: 'help', nameZh: '求助', nameEn: 'Help', category: 'request', icon: 'Handshake', body: usual() },
  {
    code: 'coordination',
    nameZh: '协调',
    nameEn: 'Coordination',
    category: 'request',
    icon: 'Groups',
    body: usual(),
  },
  {
    code: 'praise',
    nameZh: '表扬',
    nameEn: 'Praise',
    category: 'request',
    icon: 'ThumbUp',
    body: usual({ callback: 'never' }),
  },
  {
    code: 'convenience',
    nameZh: '便民服务',
    nameEn: 'Convenience service',
    category: 'service',
    icon: 'RoomService',
    body: usual({ callback: 'unless-rated' }),
  },
  { code: 'move-in', nameZh: '入伙', nameEn: 'Move-in', category: 'permit', icon: 'VpnKey', body: usual() },
  {
    code: 'renovation',
    nameZh: '装修许可',
    nameEn: 'Renovation permit',
    category: 'permit',
    icon: 'Construction',
    // approval within 3 working days of the application
    body: usual({ departmentCode: 'engineering', resolve: { amount: 3, unit: 'workingDays' } }),
  },
  {
    code: 'hot-work',
    nameZh: '动火许可',
    nameEn: 'Hot-work permit',
    category: 'permit',
    icon: 'LocalFireDepartment',
    body: usual({ departmentCode: 'security' }),
  },
  {
    code: 'recycling',
    nameZh: '上门回收',
    nameEn: 'Recycling pick-up',
    category: 'service',
    icon: 'Recycling',
    body: usual({ callback: 'unless-rated', form: shippedForms.recycling }),
  },
  {
    code: 'incident',
    nameZh: '突发事件',
    nameEn: 'Incident',
    category: 'inside',
    icon: 'Warning',
    body: usual({ departmentCode: 'security' }),
  },
  {
    code: 'rectification',
    nameZh: '整改',
    nameEn: 'Rectification',
    category: 'inside',
    icon: 'FactCheck',
    body: usual({ residentsMayFile: false }),
  },
  {
    code: 'visit',
    nameZh: '走访信息',
    nameEn: 'Visit information',
    category: 'inside',
    icon: 'DirectionsWalk',
    body: usual({ residentsMayFile: false }),
  },
];
