import { parsePolicy } from '@shouwen/domain/definition';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useUpdate } from 'react-admin';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { refusalOf } from '../../providers/refusal';
import { useRefusalText } from '../../providers/useRefusalText';
import type { Policy } from '../policy';

export type PolicyPart = Pick<Policy, 'name' | 'calendar' | 'body'>;

/** Saving publishes the next version; a colleague's faster edit is loaded instead, and said. */
export const useSavePolicy = (policy: Policy, onSaved: () => void) => {
  const text = useText();
  const notify = useNotify();
  const refusalText = useRefusalText();
  const queryClient = useQueryClient();
  const [update, { isPending }] = useUpdate<Policy>();
  const [problem, setProblem] = useState<string | null>(null);
  const [isStale, setStale] = useState(false);
  const show = (record: Policy) =>
    queryClient.setQueryData(['deadline-policies', 'getOne', { id: record.id, meta: undefined }], record);

  const save = ({ name, calendar, body }: PolicyPart) => {
    setProblem(null);
    setStale(false);
    const data = { name, calendar, body: parsePolicy(body), version: policy.version };
    void update(
      'deadline-policies',
      { id: policy.id, data, previousData: policy },
      {
        mutationMode: 'pessimistic',
        onSuccess: (record) => {
          show(record);
          notify(text('policies.saved'), { type: 'success' });
          onSaved();
        },
        onError: (error) => {
          const { code, current } = refusalOf(error);
          if (code === 'record.stale' && current) {
            show(current as Policy);
            setProblem(text('policies.stale'));
            setStale(true);
          } else setProblem(refusalText(error));
        },
      },
    );
  };
  return { save, problem, isStale, isBusy: isPending };
};
