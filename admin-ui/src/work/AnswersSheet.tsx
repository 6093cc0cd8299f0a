import type { FormSpec } from '@shouwen/domain/form';
import { FormAnswers } from '../forms/FormAnswers';
import { useText } from '../i18n/useText';
import { FactSheet } from '../theme/FactSheet';
import { answersTo } from '../tickets/form/answersTo';
import type { Ticket } from '../tickets/ticket';
import { useTypeOf } from './WorkContext';

const nothing: FormSpec = [];

/**
 * What the type's own form was answered, by the questions that the phone keeps: those in force when it last asked.
 * Ids of questions are never used again, so an older version's answers are told as far as their questions live on.
 */
export const AnswersSheet = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const spec = useTypeOf(ticket)?.body.form ?? nothing;
  if (Object.keys(answersTo(spec, ticket.form)).length === 0) return null;
  return (
    <FactSheet title={text('tickets.field.form')} labelWidth={112}>
      <FormAnswers spec={spec} answers={ticket.form} />
    </FactSheet>
  );
};
