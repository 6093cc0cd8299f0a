import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { FormAnswers } from '../../forms/FormAnswers';
import { Said, type Telling } from '../../records/Said';
import { formAsked } from '../form/formAsked';
import { useTicketForm } from '../form/useTicketForm';
import type { Ticket } from '../ticket';
import { useTypeName } from '../types/useTicketTypes';
import type { EditableField } from './editable';

const tellings: Partial<Record<EditableField, Telling>> = {
  channel: { word: 'channel' },
  severity: { word: 'severity' },
  urgency: { word: 'urgency' },
  community: { name: 'communities' },
  building: { name: 'buildings' },
  household: { name: 'households' },
  requestedReplyAt: 'instant',
};

const Answers = ({ answers }: { answers: Record<string, unknown> }) => {
  const ticket = useRecordContext<Ticket>();
  const { spec } = useTicketForm(formAsked(ticket?.type, ticket));
  return (
    <Box component="dl" sx={{ m: 0 }}>
      <FormAnswers spec={spec} answers={answers} />
    </Box>
  );
};

/** A field of a ticket in words, whatever it holds: the name of a place, the type, the answers of its form. */
export const SaidOfTicket = ({ field, value }: { field: EditableField; value: unknown }) => {
  const typeName = useTypeName();
  if (field === 'type') return <>{typeName(String(value))}</>;
  if (field === 'form') return <Answers answers={(value ?? {}) as Record<string, unknown>} />;
  return <Said value={value} telling={tellings[field]} />;
};
