import { useCallback, useRef } from 'react';
import { useCloseNotification, useNotify } from 'react-admin';
import { useText } from '../i18n/useText';
import { isOutdated, refusalOf } from '../providers/refusal';
import { useRefusalText } from '../providers/useRefusalText';
import { UndoneInPart } from './UndoneInPart';

/** Takes an act back once, and says what came of it in plain words. */
export const useTakeBack = (takeBack: () => Promise<unknown>) => {
  const text = useText();
  const notify = useNotify();
  const refusalText = useRefusalText();
  const close = useCloseNotification();
  const isTaken = useRef(false);
  return useCallback(() => {
    if (isTaken.current) return;
    isTaken.current = true;
    const why = (error: unknown): string => {
      if (error instanceof UndoneInPart) return text('undo.partly', { smart_count: error.left });
      const reason = isOutdated(refusalOf(error)) ? text('undo.changed') : refusalText(error);
      return text('undo.refused', { why: reason });
    };
    void takeBack()
      .then(
        () => notify(text('undo.done'), { type: 'info' }),
        (error: unknown) => notify(why(error), { type: 'warning' }),
      )
      .finally(close);
  }, [close, notify, refusalText, takeBack, text]);
};
