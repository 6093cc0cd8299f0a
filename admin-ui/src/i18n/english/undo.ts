import type { DeskMessages } from '../messages';

export const undo: DeskMessages['undo'] = {
  act: 'Undo',
  key: 'Undo what was just done',
  done: 'Undone',
  changed: 'somebody has changed it meanwhile. Look at it first.',
  refused: 'Not undone: %{why}',
  partly:
    'Undone, but %{smart_count} was changed meanwhile and stays as it is. |||| Undone, but %{smart_count} were changed meanwhile and stay as they are.',
};
