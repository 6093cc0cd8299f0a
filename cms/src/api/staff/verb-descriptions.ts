import { staffRoles, type StaffRole } from '@shouwen/domain/contract';
import { managesRole, staffVerbInputs, staffVerbs, type StaffVerb } from '@shouwen/domain/staff';
import { may } from '../../access/matrix';
import { recordOf, type RouteDescription, type Schema } from '../../panel/description';

const told: Readonly<Record<StaffVerb, { summary: string; detail?: string; zh: string }>> = {
  'switch-off': {
    summary: 'Switch an account off',
    zh: '停用账号',
    detail: 'Sessions end at once. Somebody switched off already, or without an account, is refused.',
  },
  'switch-on': { summary: 'Switch an account on again', zh: '启用账号' },
  'reset-password': {
    summary: 'Give a temporary password',
    zh: '重置密码',
    detail: 'The answer carries `temporaryPassword`, once.',
  },
  'reset-second-factor': { summary: 'Remove the second factor', zh: '解除二次验证' },
  'hand-over': {
    summary: 'Hand over tickets',
    zh: '移交工单',
    detail:
      'All open tickets that the person answers for go to `to`, those assigned to them to `assignedTo`.',
  },
  retire: {
    summary: 'Retire a colleague',
    zh: '办理离职',
    detail:
      'Hands over as `hand-over` does and ends the membership on the last day; the account is switched off.',
  },
};

const ANSWERS: Partial<Record<StaffVerb, Schema>> = {
  'reset-password': { type: 'object', properties: { temporaryPassword: { type: 'string' } } },
  'hand-over': { type: 'object', properties: { ticketCount: { type: 'integer' } } },
  retire: { type: 'object', properties: { ticketCount: { type: 'integer' } } },
};

const keepsSomebody = (role: StaffRole): boolean =>
  may(role, 'staff', 'update') && staffRoles.some((other) => managesRole(role, other));

const described = (verb: StaffVerb): RouteDescription => {
  const { summary, zh, detail } = told[verb];
  const more = ANSWERS[verb];
  return {
    at: { verb },
    takesKey: true,
    summary,
    labels: { 'zh-CN': zh, en: summary },
    detail,
    body: { fields: staffVerbInputs[verb] },
    answer: more ? { allOf: [recordOf('staff'), more] } : recordOf('staff'),
    who: { roles: staffRoles.filter(keepsSomebody), note: 'for colleagues of lower rank, never oneself' },
    refusals: ['staff', 'ticket'],
  };
};

/** What a leader does with a colleague's account and post, for `/panel/openapi.json`. */
export const staffVerbDescriptions: readonly RouteDescription[] = staffVerbs.map(described);
