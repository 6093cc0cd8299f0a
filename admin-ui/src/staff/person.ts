import type { StaffRole } from '@shouwen/domain/contract';
import type { StaffVerb } from '@shouwen/domain/staff';

/** A colleague as `/panel/staff` answers them; relations are ids, dates `YYYY-MM-DD`. */
export interface Person {
  id: string;
  version: number;
  name: string;
  /** What they log in with; null: named in records, without an account. */
  username: string | null;
  phone: string | null;
  /** Null: no membership is in force today. */
  role: StaffRole | null;
  serviceCenter: string | null;
  department: string | null;
  posts: string[];
  fromOn: string | null;
  toOn: string | null;
  isActive: boolean;
  abilities: (StaffVerb | 'update')[];
}

/** A person after an act, with what the server tells this once. */
export interface StaffAnswer extends Person {
  temporaryPassword?: string;
  ticketCount?: number;
}

export interface Membership {
  id: string;
  staff: string;
  serviceCenter: string | null;
  role: StaffRole;
  department: string | null;
  posts: string[] | null;
  fromOn: string | null;
  toOn: string | null;
}
