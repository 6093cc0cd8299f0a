import type { StaffRole } from '@shouwen/domain/contract';
import { getFrom, panelUrl } from './httpClient';

/** Who sits at this desk, as `GET /panel/me` tells it. */
export interface Me {
  id: string;
  name: string;
  username: string;
  role: StaffRole;
  serviceCenter: string | null;
  department: string | null;
  serviceCenterName: string | null;
  departmentName: string | null;
  /** The zone of the centre's clock; null for those who belong to no centre. */
  timeZone: string | null;
  abilities: Record<string, string[] | undefined>;
}

let asked: Promise<Me> | null = null;

/** Asked once a session: identity, permissions and language all read the same answer. */
export const me = (): Promise<Me> => {
  asked ??= getFrom<Me>(`${panelUrl}/me`).catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
};

export const forgetMe = (): void => {
  asked = null;
};
