import { useRecordContext } from 'react-admin';
import { FormAnswers } from '../../forms/FormAnswers';
import { useText } from '../../i18n/useText';
import { FactSheet } from '../../theme/FactSheet';
import type { Ticket } from '../ticket';
import { answersTo } from './answersTo';
import { formAsked } from './formAsked';
import { useTicketForm } from './useTicketForm';

/** What the type's own form was answered; no sheet where nothing was. */
export const FormSheet = () => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  const isAnswered = Object.keys(ticket?.form ?? {}).length > 0;
  const { spec } = useTicketForm(formAsked(isAnswered ? ticket?.type : null, ticket));
  if (!ticket || Object.keys(answersTo(spec, ticket.form)).length === 0) return null;
  return (
    <FactSheet title={text('tickets.field.form')} labelWidth={112}>
      <FormAnswers spec={spec} answers={ticket.form} />
    </FactSheet>
  );
};
