import { useCallback } from 'react';
import { useNotify } from 'react-admin';
import { UndoAction } from './UndoAction';

/** As long as somebody needs to read what they did and see that it was the wrong one. */
const offeredFor = 8_000;

/**
 * Tells what was done, and for some seconds offers to take it back: a real second act, sent with the version that the
 * first one left, so that nobody's later change is lost.
 *
 * For acts that have an inverse. What is told to a resident (a reply, a result, a call-back), what ends or judges a
 * ticket, and the first dispatch have none: the timeline is append-only and keeps them. Neither have a removed file, a
 * published version of a policy or of a type, nor what is done to accounts.
 */
export const useUndoable = () => {
  const notify = useNotify();
  return useCallback(
    (told: string, takeBack: () => Promise<unknown>) =>
      notify(told, {
        type: 'success',
        autoHideDuration: offeredFor,
        action: <UndoAction takeBack={takeBack} />,
      }),
    [notify],
  );
};
