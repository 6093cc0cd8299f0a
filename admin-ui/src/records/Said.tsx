import type { Words } from '@shouwen/domain/messages';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { useMoments } from '../time/useMoments';
import { NameOf, type NamedKind } from './NameOf';

/** How a field's value is told: by the name of the record it points at, by the word for a code, as an instant; else as it is. */
export type Telling = { name: NamedKind } | { word: keyof Words } | 'instant';

interface SaidProps {
  value: unknown;
  telling?: Telling | undefined;
}

const Plain = ({ value }: { value: unknown }) => {
  const text = useText();
  if (typeof value === 'boolean') return <>{text(value ? 'common.yes' : 'common.no')}</>;
  if (Array.isArray(value)) return <>{value.join(text('common.separator'))}</>;
  return <>{typeof value === 'string' || typeof value === 'number' ? value : ''}</>;
};

/** A value of a record as people say it; a dash where there is none. */
export const Said = ({ value, telling }: SaidProps): ReactNode => {
  const words = useWords();
  const { when } = useMoments();
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return '—';
  if (typeof value !== 'string' || !telling) return <Plain value={value} />;
  if (telling === 'instant') return when(value);
  if ('name' in telling) return <NameOf reference={telling.name} id={value} />;
  const known: Readonly<Record<string, string>> = words[telling.word];
  return known[value] ?? value;
};
