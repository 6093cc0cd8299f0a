import { useState } from 'react';
import { useGetList, useNotify } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useDesk } from '../../providers/dataProvider';
import { refusalOf } from '../../providers/refusal';
import { useRefusalText } from '../../providers/useRefusalText';

/** Where somebody is logged in, as `/panel/sessions` answers it. */
export interface LoginSession {
  id: string;
  startedAt: string;
  lastUsedAt: string;
  address: string | null;
  agent: string | null;
  isCurrent: boolean;
}

const all = {
  pagination: { page: 1, perPage: 200 },
  sort: { field: 'lastUsedAt', order: 'DESC' as const },
};

/** One's own sessions, and how to end them. */
export const useLoginSessions = () => {
  const text = useText();
  const desk = useDesk();
  const notify = useNotify();
  const refusalText = useRefusalText();
  const [isBusy, setBusy] = useState(false);
  const { data, isPending, error, refetch } = useGetList<LoginSession>('sessions', all, { staleTime: 0 });

  const endOne = async (id: string) => {
    try {
      await desk.delete('sessions', { id });
    } catch (refused) {
      // over already, which is all that was wanted
      if (refusalOf(refused).status !== 404) throw refused;
    }
  };

  const end = async (sessions: LoginSession[]) => {
    setBusy(true);
    try {
      for (const { id } of sessions) await endOne(id);
      // the list first: what is told is then also seen
      await refetch();
      notify(text('account.sessions.ended'), { type: 'success' });
    } catch (refused) {
      notify(refusalText(refused), { type: 'error' });
      await refetch();
    } finally {
      setBusy(false);
    }
  };

  return { sessions: data ?? [], isPending, error, isBusy, end };
};
