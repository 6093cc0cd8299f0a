import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useDesk } from '../../providers/dataProvider';
import { useRested } from '../../time/useRested';
import { withoutBlanks } from '../../forms/withoutBlanks';

/** The promise for the form as it stands, asked anew when its inputs rest and once a minute, as time goes on. */
export const usePromise = () => {
  const desk = useDesk();
  const [type, severity, urgency, requestedReplyAt] = useWatch({
    name: ['type', 'severity', 'urgency', 'requestedReplyAt'],
  });
  // as text: a fresh object each time would never come to rest
  const asked = useRested(JSON.stringify(withoutBlanks({ type, severity, urgency, requestedReplyAt })));
  return useQuery({
    queryKey: ['ticket-promises', asked],
    queryFn: ({ signal }) => desk.promise(JSON.parse(asked), signal),
    enabled: Boolean(type) && asked.includes('"type"'),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    retry: false,
  });
};
