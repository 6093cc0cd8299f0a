import { wordFor, type Words } from '@shouwen/domain/messages';
import { useCallback } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import { useMoments } from '../../time/useMoments';
import type { FieldName } from '../fieldNames';

const kinds: Partial<Record<FieldName, keyof Words>> = {
  type: 'type',
  nature: 'nature',
  channel: 'channel',
  severity: 'severity',
  urgency: 'urgency',
};

/** A value before or after a change, as people say it: a code by its word, an instant by its time. */
export const useChangeWords = () => {
  const language = useLanguage();
  const { when } = useMoments();
  return useCallback(
    (field: FieldName, value: unknown): string => {
      if (typeof value !== 'string') return '—';
      const kind = kinds[field];
      return kind ? wordFor(kind, value, language) : when(value);
    },
    [language, when],
  );
};
