import { Said } from '../records/Said';
import { useTypeName } from '../tickets/types/useTicketTypes';
import type { AnswerField } from './editable';

export const SaidOfAnswer = ({ field, value }: { field: AnswerField; value: unknown }) => {
  const typeName = useTypeName();
  if (field === 'ticketType' && typeof value === 'string') return <>{typeName(value)}</>;
  return <Said value={value} telling={field === 'kind' ? { word: 'cannedAnswerKind' } : undefined} />;
};
