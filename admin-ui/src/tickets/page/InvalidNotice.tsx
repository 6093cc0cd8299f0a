import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { ink, tones } from '../../theme/palette';
import { dueInWords } from '../../time/dueInWords';
import { useMoments } from '../../time/useMoments';
import { dueText, dueTones } from '../fields/dueTexts';
import type { Ticket } from '../ticket';
import { PromisedTime } from './PromisedTime';
import { useClock } from './useClock';

/** A complaint judged invalid has a due time of its own: until then the resident must have heard the reason. */
export const InvalidNotice = ({ ticket, dueAt }: { ticket: Ticket; dueAt: string }) => {
  const text = useText();
  const trade = useWords();
  const { now, when, exact, duration } = useMoments();
  const clock = useClock(ticket, 'invalid-notice');
  const metAt = clock?.metAt ?? null;
  const due = dueInWords({ dueAt, metAt, isRunning: ticket.state === 'invalid', isPaused: false }, now);
  return (
    <PromisedTime
      label={trade.clock['invalid-notice']}
      words={due.tone === 'none' ? text('due.stopped') : dueText(due, 'reply', text, duration(due.amounts))}
      color={due.tone === 'calm' ? ink.strong : tones[dueTones[due.tone]].text}
      at={text('due.by', { when: when(dueAt) })}
      exact={exact(dueAt)}
      spans={clock?.spans ?? []}
    />
  );
};
