import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Ticket, TicketForm } from '../ticket';
import { answersTo } from './answersTo';
import { formAsked, formKey } from './formAsked';

/** Completes what a form sends: of the answers on the screen those to the type's own form, as it was shown. */
export const useWithAnswers = () => {
  const queries = useQueryClient();
  return useCallback(
    <Values extends Partial<Pick<Ticket, 'type' | 'form'>>>(values: Values, ticket?: Ticket): Values => {
      const shown = queries.getQueryData<TicketForm>(formKey(formAsked(values.type, ticket)));
      if (!shown) return values;
      // a type that asks nothing has nothing on the screen that could replace what the record holds
      if (shown.items.length === 0) return ticket ? { ...values, form: ticket.form } : values;
      return { ...values, form: answersTo(shown.items, values.form) };
    },
    [queries],
  );
};
