import type { StaffRole } from '@shouwen/domain/contract';
import { forgetKept, keep, kept } from '../offline/kept';
import { getFrom, panelUrl } from './httpClient';
import { refusalOf } from './refusal';
import { traces } from './traces';

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
  /** The room where their work lies. */
  home: 'work' | 'tickets';
  /** The roles that they may give to others. */
  rolesGiven: StaffRole[];
  abilities: Record<string, string[] | undefined>;
}

const keptName = 'me';

let asked: Promise<Me> | null = null;

/** Without a network, or while the server is in trouble, whoever sat here last and has not logged out. */
const remembered = async (error: unknown): Promise<Me> => {
  const { status } = refusalOf(error);
  const isPassing = status === 0 || status >= 500;
  const last = isPassing && traces.isExpected() ? await kept<Me>(keptName) : undefined;
  if (last === undefined) throw error;
  return last;
};

/** Asked once a session: identity, permissions and language all read the same answer. */
export const me = (): Promise<Me> => {
  asked ??= getFrom<Me>(`${panelUrl}/me`).then(
    (answer) => {
      void keep(keptName, answer);
      return answer;
    },
    (error: unknown) => {
      asked = null;
      return remembered(error);
    },
  );
  return asked;
};

/** With all that this person read on this phone. */
export const forgetMe = (): void => {
  asked = null;
  void forgetKept();
};
