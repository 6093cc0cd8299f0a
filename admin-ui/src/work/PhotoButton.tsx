import PhotoCameraOutlinedIcon from '@mui/icons-material/PhotoCameraOutlined';
import type { FilePhase } from '@shouwen/domain/contract';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useText } from '../i18n/useText';
import type { Ticket } from '../tickets/ticket';
import { BarButton } from './BarButton';
import { PhaseSheet } from './PhaseSheet';
import { shrink } from './shrink';
import { useKeepAct } from './useKeepAct';

/** The camera of the phone: before or after, then the picture, which waits in the outbox like everything else. */
export const PhotoButton = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const notify = useNotify();
  const keepAct = useKeepAct(ticket);
  const input = useRef<HTMLInputElement>(null);
  const phase = useRef<FilePhase | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const open = (chosen: FilePhase | null) => {
    phase.current = chosen;
    // at once: a browser opens the camera only for a tap
    input.current?.click();
    setAsking(false);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    try {
      await keepAct({ kind: 'photo', phase: phase.current, ...(await shrink(file)) });
    } catch {
      notify(text('work.photoUnread'), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={(change) => {
          void take(change.target.files?.[0]);
          // the same picture chosen again is a choice again
          change.target.value = '';
        }}
      />
      <BarButton
        icon={<PhotoCameraOutlinedIcon />}
        label={text('work.photo')}
        isBusy={isBusy}
        onClick={() => setAsking(true)}
      />
      {isAsking && <PhaseSheet onChoose={open} onClose={() => setAsking(false)} />}
    </>
  );
};
