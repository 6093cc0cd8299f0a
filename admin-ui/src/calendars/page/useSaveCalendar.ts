import { useUpdate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { useDesk } from '../../providers/dataProvider';
import { refusalOf } from '../../providers/refusal';
import { useRefusalText } from '../../providers/useRefusalText';
import { useUndoable } from '../../undo/useUndoable';
import type { Calendar } from '../calendar';
import { changedFields, formerFields, noDraft, type Draft } from '../draft';

/** One PUT for the whole draft. Where a colleague was faster, theirs is loaded and the draft lies on it, unsaved. */
export const useSaveCalendar = (
  calendar: Calendar,
  draft: Draft,
  change: (edit: (draft: Draft) => Draft) => void,
) => {
  const text = useText();
  const undoable = useUndoable();
  const desk = useDesk();
  const refusalText = useRefusalText();
  const queryClient = useQueryClient();
  const [update, { isPending }] = useUpdate<Calendar>();
  const [problem, setProblem] = useState<string | null>(null);

  const show = (record: Calendar) =>
    queryClient.setQueryData(['calendars', 'getOne', { id: record.id, meta: undefined }], record);

  const showSaved = (record: Calendar) => {
    show(record);
    // due times have moved: whatever lists and pages remember of tickets is asked anew
    void queryClient.invalidateQueries({ queryKey: ['tickets'] });
    void queryClient.invalidateQueries({ queryKey: ['calendars'] });
  };
  /** As it was, and the changes lie on it again as a draft. */
  const putBack = async (saved: Calendar) => {
    const data = { ...formerFields(calendar, draft), version: saved.version };
    const answer = await desk.update<Calendar>('calendars', { id: saved.id, data, previousData: saved });
    showSaved(answer.data);
    change(() => draft);
  };

  const save = () => {
    setProblem(null);
    const data = { ...changedFields(calendar, draft), version: calendar.version };
    void update(
      'calendars',
      { id: calendar.id, data, previousData: calendar },
      {
        mutationMode: 'pessimistic',
        onSuccess: (record) => {
          showSaved(record);
          change(() => noDraft);
          undoable(text('calendars.draft.saved'), () => putBack(record));
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
