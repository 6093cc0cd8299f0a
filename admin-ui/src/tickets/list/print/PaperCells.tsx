import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { useWords } from '../../../i18n/useWords';
import { useMoments } from '../../../time/useMoments';
import type { DueKind } from '../../fields/dueTexts';
import { useDue } from '../../fields/useDue';
import type { Ticket } from '../../ticket';
import { useTypeName } from '../../types/useTicketTypes';

// Paper does not know what today is: it shows the date where the screen counts down.

/** A date and its time, on a line each. */
const Instant = ({ at }: { at: string | null }) => {
  const { exact } = useMoments();
  if (at === null) return <>—</>;
  const [date, time] = exact(at).split(' ');
  return (
    <Box sx={{ whiteSpace: 'nowrap' }}>
      {date}
      <br />
      {time}
    </Box>
  );
};

export const PaperNumber = () => {
  const ticket = useRecordContext<Ticket>();
  const { exact } = useMoments();
  if (!ticket) return null;
  return (
    <Box sx={{ whiteSpace: 'nowrap' }}>
      <strong>{ticket.number}</strong>
      <br />
      {exact(ticket.receivedAt)}
    </Box>
  );
};

export const PaperTitle = () => {
  const text = useText();
  const words = useWords();
  const typeName = useTypeName();
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  const marks = [
    typeName(ticket.type),
    ticket.urgency === 'urgent' && words.urgency.urgent,
    ticket.severity === 'serious' && words.severity.serious,
  ];
  return (
    <>
      <strong>{ticket.title}</strong>
      <br />
      {marks.filter(Boolean).join(text('common.separator'))}
    </>
  );
};

export const PaperState = () => {
  const words = useWords();
  const ticket = useRecordContext<Ticket>();
  return ticket ? <Box sx={{ whiteSpace: 'nowrap' }}>{words.state[ticket.state]}</Box> : null;
};

const Due = ({ ticket, kind }: { ticket: Ticket; kind: DueKind }) => {
  const { tone, words } = useDue(ticket, kind);
  const at = kind === 'reply' ? ticket.replyDueAt : ticket.resolveDueAt;
  const isTold = tone === 'met' || tone === 'metLate' || tone === 'late';
  return (
    <>
      <Instant at={at} />
      {isTold && <strong>{words}</strong>}
    </>
  );
};

export const PaperDue = ({ kind }: { kind: DueKind }) => {
  const ticket = useRecordContext<Ticket>();
  return ticket ? <Due ticket={ticket} kind={kind} /> : null;
};

export const PaperInstant = ({ source }: { source: 'nextDueAt' | 'updatedAt' }) => {
  const ticket = useRecordContext<Ticket>();
  return ticket ? <Instant at={ticket[source] ?? null} /> : null;
};
