import { Alert, Button } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { withoutBlanks } from '../../../forms/withoutBlanks';
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

const isSame = (some: Values, others: Values): boolean =>
  JSON.stringify(withoutBlanks(some)) === JSON.stringify(withoutBlanks(others));

/** What was on the form when it was left, or else the newest of those that wait. */
function noticeOf(person: string, beginning: Values, now: Date): Notice | null {
  const left = drafts.of(person, now);
  if (left) return { kind: isOtherCall(left, beginning) ? 'offered' : 'restored', draft: left };
  const [waiting] = drafts.aside(person, now);
  return waiting ? { kind: 'offered', draft: waiting } : null;
}

/** Keeps what is on the form while it is typed; brings it back when the window was closed over it. */
export const KeptDraft = ({ person, beginning, isKeeping }: KeptDraftProps) => {
  const text = useText();
  const { when, exact } = useMoments();
  const { reset, getValues, formState } = useFormContext();
  const [notice, setNotice] = useState<Notice | null>(() => noticeOf(person, beginning, new Date()));
  const hasBegun = useRef(false);
  const { isDirty, isReady } = formState;

  const restore = (draft: Draft) => {
    // what has been taken down of the new call changes places with it
    if (isDirty) drafts.keep(person, getValues(), new Date());
    drafts.setAside(person);
    drafts.takeAside(person, draft.at);
    drafts.keep(person, draft.values, new Date(draft.at));
    reset({ ...beginning, ...draft.values }, { keepDefaultValues: true });
    setNotice({ kind: 'restored', draft });
  };
  const discard = () => {
    if (notice?.kind === 'restored') {
      drafts.drop(person);
      reset(beginning);
    } else if (notice) drafts.takeAside(person, notice.draft.at);
    setNotice(null);
  };

  useEffect(() => {
    // the form still empties itself when it begins
    if (!isReady || hasBegun.current) return;
    hasBegun.current = true;
    if (notice?.kind === 'offered') drafts.setAside(person);
    if (notice?.kind === 'restored')
      reset({ ...beginning, ...notice.draft.values }, { keepDefaultValues: true });
  }, [isReady, notice, beginning, reset, person]);

  const values = useWatch() as Values;
  const present = JSON.stringify(values);
  const typed = useRested(present, 300);
  // the rested words lag behind: those of the form before it was filled from a draft would be written over the draft
  const isAtRest = typed === present;
  // a form that was emptied again is not worth keeping, whatever it counts as touched
  const isBegun = isDirty && !isSame(values, beginning);
  useEffect(() => {
    if (isBegun && isAtRest && isKeeping()) drafts.keep(person, JSON.parse(typed) as Values, new Date());
  }, [typed, isAtRest, isBegun, isKeeping, person]);

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
