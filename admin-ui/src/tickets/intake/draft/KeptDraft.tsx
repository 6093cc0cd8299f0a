import { Alert, Button } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useText } from '../../../i18n/useText';
import { drafts, type Draft } from '../../../providers/drafts';
import { useMoments } from '../../../time/useMoments';
import { useRested } from '../../../time/useRested';

type Notice = { kind: 'restored' | 'offered'; draft: Draft };
type Values = Draft['values'];

interface KeptDraftProps {
  person: string;
  /** What the form began with: a number from the telephone system, say. */
  beginning: Values;
  /** False once the ticket is registered. */
  isKeeping: () => boolean;
}

/** Somebody else calls than the one the draft is about, or from another home: it is offered, and the new call goes first. */
const isOtherCall = ({ values }: Draft, { requesterPhone, household }: Values): boolean =>
  (Boolean(requesterPhone) && values.requesterPhone !== requesterPhone) ||
  (Boolean(household) && values.household !== household);

const noticeOf = (draft: Draft | null | undefined, beginning: Values): Notice | null =>
  draft ? { kind: isOtherCall(draft, beginning) ? 'offered' : 'restored', draft } : null;

/** Keeps what is on the form while it is typed; brings it back when the window was closed over it. */
export const KeptDraft = ({ person, beginning, isKeeping }: KeptDraftProps) => {
  const text = useText();
  const { when, exact } = useMoments();
  const { reset, formState } = useFormContext();
  const [notice, setNotice] = useState<Notice | null>(() =>
    noticeOf(drafts.of(person, new Date()), beginning),
  );
  const hasBegun = useRef(false);
  const { isDirty, isReady } = formState;

  const restore = (draft: Draft) => {
    reset({ ...beginning, ...draft.values }, { keepDefaultValues: true });
    setNotice({ kind: 'restored', draft });
  };
  const discard = () => {
    drafts.drop(person);
    if (notice?.kind === 'restored') reset(beginning);
    setNotice(null);
  };

  useEffect(() => {
    // the form still empties itself when it begins
    if (!isReady || hasBegun.current) return;
    hasBegun.current = true;
    if (notice?.kind === 'restored')
      reset({ ...beginning, ...notice.draft.values }, { keepDefaultValues: true });
  }, [isReady, notice, beginning, reset]);

  const values = useWatch() as Values;
  const typed = useRested(JSON.stringify(values), 300);
  const isOffered = notice?.kind === 'offered';
  useEffect(() => {
    // while another one is offered it is not written over
    if (isDirty && !isOffered && isKeeping()) drafts.keep(person, JSON.parse(typed) as Values, new Date());
  }, [typed, isDirty, isOffered, isKeeping, person]);

  if (!notice) return null;
  const { kind, draft } = notice;
  return (
    <Alert
      severity="info"
      role="status"
      sx={{ mb: 2.5, alignItems: 'center' }}
      action={
        <>
          {kind === 'offered' && (
            <Button size="small" onClick={() => restore(draft)}>
              {text('intake.draft.restore')}
            </Button>
          )}
          <Button size="small" onClick={discard}>
            {text('intake.draft.discard')}
          </Button>
        </>
      }
    >
      <span title={exact(draft.at)}>{text(`intake.draft.${kind}`, { when: when(draft.at) })}</span>
    </Alert>
  );
};
