import { wordFor } from '@shouwen/domain/messages';
import type { ReactNode } from 'react';
import type { MessageKey } from '../../i18n/messages';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { useMoments } from '../../time/useMoments';
import { NameOf } from '../../records/NameOf';
import type { SetChange, SetField } from './changesIn';

const labels: Record<SetField, MessageKey> = {
  outcome: 'tickets.verb.outcome',
  rating: 'tickets.verb.rating',
  department: 'tickets.field.department',
  assignee: 'tickets.field.assignee',
  answerable: 'tickets.field.answerable',
  until: 'tickets.verb.until',
  into: 'tickets.verb.into',
};

/** One thing an act decided: '责任部门 · 工程维修部', '住户评分 · 5 很满意'. */
export const SetValue = ({ change: { field, value } }: { change: SetChange }) => {
  const text = useText();
  const language = useLanguage();
  const { when } = useMoments();
  const id = String(value);
  const shown: Record<SetField, () => ReactNode> = {
    outcome: () => wordFor('callbackOutcome', value, language),
    rating: () => `${value} ${wordFor('rating', value, language)}`,
    department: () => <NameOf reference="departments" id={id} />,
    assignee: () => <NameOf reference="staff" id={id} />,
    answerable: () => <NameOf reference="staff" id={id} />,
    until: () => when(id),
    into: () => id,
  };
  return (
    <>
      {text(labels[field])} · {shown[field]()}
    </>
  );
};
