import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Pill } from '../../theme/Pill';
import type { DueKind } from '../fields/dueTexts';
import { useDue } from '../fields/useDue';
import { nextDue } from '../nextDue';
import type { Ticket } from '../ticket';

const Promised = ({ ticket, kind }: { ticket: Ticket; kind: DueKind }) => {
  const text = useText();
  const { tone, color, words } = useDue(ticket, kind);
  if (tone === 'none') return null;
  const isDone = tone === 'met' || tone === 'metLate';
  return <Pill tone={color}>{isDone ? words : `${text(`due.${kind}`)} · ${words}`}</Pill>;
};

/** Whichever falls due next, so that a card in the queue of the overdue says what is; then what has been kept. */
const nextKind = (ticket: Ticket): DueKind =>
  nextDue(ticket)?.kind ?? (ticket.repliedAt === null ? 'reply' : 'resolve');

/** The one promise that matters next. */
export const CardDue = () => {
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return <Promised ticket={ticket} kind={nextKind(ticket)} />;
};
