import { Button } from '@mui/material';
import { useEffect } from 'react';
import { useCloseNotification, useNotificationContext } from 'react-admin';
import { useText } from '../i18n/useText';
import { KeyHint } from '../keyboard/KeyHint';
import { useKnownKey } from '../keyboard/useKnownKey';
import { useTakeBack } from './useTakeBack';
import { useUndoKey } from './useUndoKey';

/** The way back within a toast, by the button or by Ctrl Z. */
export const UndoAction = ({ takeBack }: { takeBack: () => Promise<unknown> }) => {
  const text = useText();
  const close = useCloseNotification();
  const { notifications } = useNotificationContext();
  const run = useTakeBack(takeBack);
  useUndoKey(run);
  useKnownKey('Ctrl Z', text('undo.key'));
  // what was done next is what can be taken back now: it does not wait until this one has had its time
  const isOvertaken = notifications.length > 0;
  useEffect(() => {
    if (isOvertaken) close();
  }, [isOvertaken, close]);
  return (
    <Button color="inherit" size="small" onClick={run} aria-keyshortcuts="Control+Z" sx={{ fontWeight: 700 }}>
      {text('undo.act')}
      <KeyHint isOnDark>Ctrl Z</KeyHint>
    </Button>
  );
};
