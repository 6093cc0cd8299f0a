import { Box, Button, Chip } from '@mui/material';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import { useWords } from '../../../i18n/useWords';
import { NameOf } from '../../../records/NameOf';
import { useTicketTypes, useTypeName } from '../../types/useTicketTypes';
import { receivedPeriods } from '../../movingFilter';
import { textsOf, useConditions } from './useConditions';

const places = { community: 'communities', building: 'buildings', household: 'households' } as const;
const hands = { department: 'departments', assignee: 'staff', answerable: 'staff' } as const;
const references = { ...places, ...hands };

const isReference = (name: string): name is keyof typeof references => name in references;

/** How a condition reads on its chip; undefined for what has no words here. */
const useConditionWords = () => {
  const text = useText();
  const words = useWords();
  const typeName = useTypeName();
  const types = useTicketTypes();
  return (name: string, value: unknown): ReactNode => {
    const texts = textsOf(value);
    const all = (one: (text: string) => string) => texts.map(one).join(text('common.separator'));
    if (isReference(name)) {
      const label =
        name === 'community' || name === 'building' || name === 'household'
          ? ''
          : `${text(`tickets.field.${name}`)} `;
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
    if (name === 'tags_has') return all((tag) => `#${tag}`);
    const period = receivedPeriods.find((one) => one === value);
    if (name === 'received' && period) return text(`queues.received.${period}`);
    if (name === 'receivedFrom') return text('queues.received.from', { date: texts[0] ?? '' });
    if (name === 'receivedTo') return text('queues.received.to', { date: texts[0] ?? '' });
    return text('queues.otherCondition');
  };
};

/** What narrows the list, each with its cross. */
export const FilterChips = () => {
  const text = useText();
  const wordsOf = useConditionWords();
  const { asked, set, clear } = useConditions();
  const names = Object.keys(asked);
  if (names.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={text('queues.conditions')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, m: 0, mb: 1.5, p: 0, listStyle: 'none' }}
    >
      {names.map((name) => (
        <li key={name}>
          <Chip
            label={wordsOf(name, asked[name])}
            onDelete={() => set({ [name]: undefined })}
            variant="outlined"
          />
        </li>
      ))}
      <li>
        <Button size="small" onClick={() => clear()}>
          {text('queues.clear')}
        </Button>
      </li>
    </Box>
  );
};
