import type { ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import { useWords } from '../../../i18n/useWords';
import { NameOf } from '../../../records/NameOf';
import { useTicketTypes, useTypeName } from '../../types/useTicketTypes';
import { receivedPeriods } from '../../movingFilter';
import { textsOf } from './useConditions';

// a name that says by itself what it is
const told = {
  community: 'communities',
  building: 'buildings',
  household: 'households',
  resident: 'residents',
} as const;
const hands = { department: 'departments', assignee: 'staff', answerable: 'staff' } as const;
const references = { ...told, ...hands };

const isHand = (name: string): name is keyof typeof hands => name in hands;
const isReference = (name: string): name is keyof typeof references => name in references;

/** How a condition reads: on its chip, and on paper. */
export const useConditionWords = () => {
  const text = useText();
  const words = useWords();
  const typeName = useTypeName();
  const types = useTicketTypes();
  return (name: string, value: unknown): ReactNode => {
    const texts = textsOf(value);
    const all = (one: (text: string) => string) => texts.map(one).join(text('common.separator'));
    if (isReference(name)) {
      const label = isHand(name) ? `${text(`tickets.field.${name}`)} ` : '';
      return texts.map((id) => (
        <span key={id}>
          {label}
          <NameOf reference={references[name]} id={id} />
        </span>
      ));
    }
    if (name === 'type')
      return types
        .flatMap(({ code }) => (texts.includes(code) ? [typeName(code)] : []))
        .join(text('common.separator'));
    if (name === 'urgency')
      return all((code) => (code === 'urgent' ? words.urgency.urgent : words.urgency.normal));
    if (name === 'severity')
      return all((code) => (code === 'serious' ? words.severity.serious : words.severity.minor));
    if (name === 'tags_has') return all((tag) => `#${tag}`);
    const period = receivedPeriods.find((one) => one === value);
    if (name === 'received' && period) return text(`queues.received.${period}`);
    if (name === 'receivedFrom') return text('queues.received.from', { date: texts[0] ?? '' });
    if (name === 'receivedTo') return text('queues.received.to', { date: texts[0] ?? '' });
    return text('queues.otherCondition');
  };
};
