import { useNotify, useUpdate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { refusalOf } from '../../providers/refusal';
import { useRefusalText } from '../../providers/useRefusalText';
import type { Calendar } from '../calendar';
import { changedFields, noDraft, type Draft } from '../draft';

/** One PUT for the whole draft. Where a colleague was faster, theirs is loaded and the draft lies on it, unsaved. */
export const useSaveCalendar = (
  calendar: Calendar,
  draft: Draft,
  change: (edit: (draft: Draft) => Draft) => void,
) => {
  const text = useText();
  const notify = useNotify();
  const refusalText = useRefusalText();
  const queryClient = useQueryClient();
  const [update, { isPending }] = useUpdate<Calendar>();
  const [problem, setProblem] = useState<string | null>(null);

  const show = (record: Calendar) =>
    queryClient.setQueryData(['calendars', 'getOne', { id: record.id, meta: undefined }], record);

  const save = () => {
    setProblem(null);
    const data = { ...changedFields(calendar, draft), version: calendar.version };
    void update(
      'calendars',
      { id: calendar.id, data, previousData: calendar },
      {
        mutationMode: 'pessimistic',
        onSuccess: (record) => {
          show(record);
          change(() => noDraft);
          // due times have moved: whatever lists and pages remember of tickets is asked anew
          void queryClient.invalidateQueries({ queryKey: ['tickets'] });
          void queryClient.invalidateQueries({ queryKey: ['calendars'] });
          notify(text('calendars.draft.saved'), { type: 'success' });
        },
        onError: (error) => {
          const { code, current } = refusalOf(error);
          if (code === 'record.stale' && current) {
            show(current as Calendar);
            setProblem(text('calendars.draft.stale'));
          } else setProblem(refusalText(error));
        },
      },
    );
  };

  return { save, problem, isBusy: isPending, forget: () => setProblem(null) };
};
