import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { StoredFile } from '../files/file';
import type { MessageKey } from '../i18n/messages';
import { useText } from '../i18n/useText';
import { useDesk } from '../providers/dataProvider';
import { useRefusalText } from '../providers/useRefusalText';
import type { CommonAbility, Task } from './task';

const done: Readonly<Record<CommonAbility, MessageKey | null>> = {
  cancel: 'tasks.cancelled',
  remove: 'tasks.resultRemoved',
  again: 'tasks.queuedAgain',
  // the browser tells of it
  download: null,
};

const save = ({ url, name }: Pick<StoredFile, 'url' | 'name'>): void => {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
};

/** What may be done with a task; a refusal is said, and the list shows what is there now. */
export const useTaskActs = (task: Task) => {
  const desk = useDesk();
  const text = useText();
  const notify = useNotify();
  const refusalText = useRefusalText();
  const queryClient = useQueryClient();

  const takeAway = () => desk.delete<Task>('tasks', { id: task.id, previousData: task });
  const acts: Readonly<Record<CommonAbility, () => Promise<unknown>>> = {
    cancel: takeAway,
    remove: takeAway,
    again: () => desk.create('tasks', { data: { kind: task.kind, parameters: task.parameters } }),
    // an address is signed when it is asked for and good for minutes: never before the click
    download: async () => {
      const { data } = await desk.getOne<StoredFile>('files', { id: task.file ?? '' });
      save(data);
    },
  };
  const acting = useMutation({
    mutationFn: (ability: CommonAbility) => acts[ability](),
    onSuccess: (_answer, ability) => {
      const told = done[ability];
      if (told) notify(text(told), { type: 'success' });
    },
    onError: (error: unknown) => notify(refusalText(error), { type: 'error' }),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['tasks'] }),
  });
  return { act: acting.mutate, isBusy: acting.isPending };
};
