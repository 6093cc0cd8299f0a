import { useText } from '../i18n/useText';
import { Notice } from '../layout/Notice';
import { Sheet } from '../theme/Sheet';
import type { Ticket } from '../tickets/ticket';
import { useHalfDay } from './useHalfDay';

interface NobodyToCallProps {
  planned: Ticket[];
  others: Ticket[];
}

export const NobodyToCall = ({ planned, others }: NobodyToCallProps) => {
  const text = useText();
  const halfDay = useHalfDay();
  const next = planned[0]?.nextCallAt;
  const hint = () => {
    if (others.length > 0) return text('callbacks.emptyOwn');
    if (next) return text('callbacks.emptyPlanned', { count: planned.length, when: halfDay(next) });
    return text('callbacks.emptyHint');
  };
  return (
    <Sheet component="div">
      <Notice title={text('callbacks.empty')} hint={hint()} />
    </Sheet>
  );
};
