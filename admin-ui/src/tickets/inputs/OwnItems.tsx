import { Skeleton } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FormItems } from '../../forms/FormItems';
import { formAsked } from '../form/formAsked';
import { useTicketForm } from '../form/useTicketForm';
import type { Ticket } from '../ticket';

/** The questions of the chosen type's own form; of most types there are none. */
export const OwnItems = () => {
  const ticket = useRecordContext<Ticket>();
  const type: string | null = useWatch({ name: 'type' }) ?? null;
  const { spec, isLoading } = useTicketForm(formAsked(type, ticket));
  if (isLoading) return <Skeleton variant="rounded" height={40} />;
  return spec.length === 0 ? null : <FormItems spec={spec} source="form" />;
};
