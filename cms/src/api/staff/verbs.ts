import type { AuditKind } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { StaffVerb } from '@shouwen/domain/staff';
import { resetPassword } from '../../access/reset-password';
import { removeSecondFactor } from '../../access/second-factor/store';
import { endSessions } from '../../access/session/store';
import type { WriteContext } from '../../panel/declaration';
import type { Input } from '../../panel/input';
import { switchAccount } from './account';
import { handOverAll } from './hand-over';
import { end, membershipOf } from './membership';
import { todayIn } from './today';
import type { Person } from './update';

interface Act {
  kind: AuditKind;
  changes: Record<string, unknown> | null;
  /** Answered once, beside the person, and kept nowhere. */
  answer?: Record<string, unknown>;
}

type StaffAct = (context: WriteContext, person: Person, input: Input) => Promise<Act>;

const userOf = ({ user }: Person): number => {
  if (user === null) throw new DomainError('staff.no-account');
  return user;
};

const switchOff: StaffAct = async (context, person, input) => {
  await switchAccount(context, person.id, false);
  await endSessions(context.sql, userOf(person), 'switched-off', context.now);
  return { kind: 'switched-off', changes: { reason: input.reason ?? null } };
};

const switchOn: StaffAct = async (context, person) => {
  await switchAccount(context, person.id, true);
  return { kind: 'switched-on', changes: null };
};

const reset: StaffAct = async ({ strapi, sql, now }, person) => ({
  kind: 'password-reset',
  changes: null,
  answer: { temporaryPassword: await resetPassword(strapi, sql, userOf(person), now) },
});

const resetSecondFactor: StaffAct = async (context, person) => {
  if (!(await removeSecondFactor(context.sql, userOf(person))))
    throw new DomainError('auth.second-factor-off');
  return { kind: 'second-factor-off', changes: null };
};

const handOver: StaffAct = async (context, person, input) => {
  const present = await membershipOf(context, person.id);
  if (!present) throw new DomainError('staff.has-left');
  const ticketCount = await handOverAll(context, { staff: person.id, centre: present.serviceCenter }, input);
  const { to, assignedTo = null, reason } = input;
  return { kind: 'handed-over', changes: { to, assignedTo, reason, ticketCount }, answer: { ticketCount } };
};

/** The last day: tickets change hands now; the account is switched off unless the day is still to come. */
const retire: StaffAct = async (context, person, input) => {
  const present = await membershipOf(context, person.id);
  if (!present) throw new DomainError('staff.has-left');
  const today = await todayIn(context.sql, present.serviceCenter, context.now);
  const on = typeof input.on === 'string' ? input.on : today;
  const ticketCount = await handOverAll(context, { staff: person.id, centre: present.serviceCenter }, input);
  await end(
    context,
    person.id,
    present,
    present.fromOn !== null && on < present.fromOn ? present.fromOn : on,
  );
  if (on <= today) {
    await switchAccount(context, person.id, false);
    if (person.user !== null) await endSessions(context.sql, person.user, 'switched-off', context.now);
  }
  const { to = null, assignedTo = null, reason } = input;
  return { kind: 'retired', changes: { on, to, assignedTo, reason, ticketCount }, answer: { ticketCount } };
};

export const staffActs: Readonly<Record<StaffVerb, StaffAct>> = {
  'switch-off': switchOff,
  'switch-on': switchOn,
  'reset-password': reset,
  'reset-second-factor': resetSecondFactor,
  'hand-over': handOver,
  retire,
};
