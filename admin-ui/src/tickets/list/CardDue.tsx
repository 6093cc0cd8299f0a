import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Pill } from '../../theme/Pill';
import type { DueKind } from '../fields/dueTexts';
import { useDue } from '../fields/useDue';
import type { Ticket } from '../ticket';

const Promised = ({ ticket, kind }: { ticket: Ticket; kind: DueKind }) => {
  const text = useText();
  const { tone, color, words } = useDue(ticket, kind);
  if (tone === 'none') return null;
  const isDone = tone === 'met' || tone === 'metLate';
  return <Pill tone={color}>{isDone ? words : `${text(`due.${kind}`)} · ${words}`}</Pill>;
};

/** The one promise that matters next: the reply until it is given, then the resolution. */
export const CardDue = () => {
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return <Promised ticket={ticket} kind={ticket.repliedAt === null ? 'reply' : 'resolve'} />;
};
