import type { FilePhase } from '@shouwen/domain/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useText } from '../i18n/useText';
import { useDesk } from '../providers/dataProvider';
import { useRefusalText } from '../providers/useRefusalText';
import { useUndoable } from '../undo/useUndoable';
import type { StoredFile } from './file';

/** Marks an attachment, or takes it away; a refusal is said, and the list shows what is there now. */
export const useFileActs = (file: StoredFile) => {
  const desk = useDesk();
  const text = useText();
  const notify = useNotify();
  const undoable = useUndoable();
  const refusalText = useRefusalText();
  const queryClient = useQueryClient();
  const settled = () => {
    void queryClient.invalidateQueries({ queryKey: ['files'] });
    void queryClient.invalidateQueries({ queryKey: ['ticket-events'] });
  };
  const onError = (error: unknown) => notify(refusalText(error), { type: 'error' });

  const marking = useMutation({
    mutationFn: (phase: FilePhase | null) =>
      desk.update<StoredFile>('files', { id: file.id, data: { phase }, previousData: file }),
    onSuccess: ({ data }) => {
      const putBack = () =>
        desk
          .update('files', {
            id: file.id,
            data: { phase: file.phase, version: data.version },
            previousData: data,
          })
          .then(settled);
      undoable(text('files.marked', { name: file.name }), putBack);
    },
    onError,
    onSettled: settled,
  });
  const removing = useMutation({
    mutationFn: () => desk.delete<StoredFile>('files', { id: file.id, previousData: file }),
    onSuccess: () => notify(text('files.removed', { name: file.name }), { type: 'success' }),
    onError,
    onSettled: settled,
  });
  return {
    mark: marking.mutate,
    remove: () => removing.mutate(),
    isBusy: marking.isPending || removing.isPending,
  };
};
