import { DomainError } from '@shouwen/domain/error';
import { readAnswer, type FormItem } from '@shouwen/domain/form';
import { messageFor } from '@shouwen/domain/messages';
import { useCallback } from 'react';
import { useLanguage } from '../i18n/useLanguage';

/** The server's own rule at the field: what it would refuse is told while it is typed, in the same words. */
export const useItemRule = (item: FormItem) => {
  const language = useLanguage();
  return useCallback(
    (value: unknown): string | undefined => {
      try {
        readAnswer(item, value);
        return undefined;
      } catch (error) {
        if (error instanceof DomainError) return messageFor(error.code, language, error.params);
        throw error;
      }
    },
    [item, language],
  );
};
