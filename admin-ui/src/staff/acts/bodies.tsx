import type { StaffVerb } from '@shouwen/domain/staff';
import type { ComponentType } from 'react';
import { WordsInput } from '../../forms/WordsInput';
import type { Person } from '../person';
import { HandOverBody } from './HandOverBody';
import { RetireBody } from './RetireBody';

const SwitchOffBody = () => <WordsInput source="reason" label="staff.act.reason" isOptional />;

/** What each act asks for; null where its sentence and one click say everything. */
export const bodies: Record<StaffVerb, ComponentType<{ person: Person }> | null> = {
  'switch-off': SwitchOffBody,
  'switch-on': null,
  'reset-password': null,
  'reset-second-factor': null,
  'hand-over': HandOverBody,
  retire: RetireBody,
};
