import type { FormSpec } from '@shouwen/domain/form';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../providers/dataProvider';
import { formKey, type FormAsked } from './formAsked';

const none: FormSpec = [];
const recently = 60_000;

/** What tickets of a type are asked of their own. A version never changes; what is in force now may. */
export const useTicketForm = (asked: FormAsked) => {
  const desk = useDesk();
  const { type, version, at } = asked;
  const isFixed = typeof version === 'number';
  const { data, isLoading, isError } = useQuery({
    queryKey: formKey(asked),
    queryFn: ({ signal }) => desk.form({ type: type ?? '', version, at }, signal),
    enabled: Boolean(type),
    staleTime: isFixed ? Infinity : recently,
  });
  return { spec: data?.items ?? none, isLoading, isError };
};
