import { isDomainError } from '@shouwen/domain/error';
import { messageFor } from '@shouwen/domain/messages';
import { useCallback } from 'react';
import { useLanguage } from '../../i18n/useLanguage';

export interface RuleProblem {
  message: string;
  /** The place in the input, such as `weekly.mon`. */
  path: string;
}

/** Tries a rule of the domain on what stands in a form: its refusal in plain words, null where it is content. */
export const useRuleProblem = () => {
  const language = useLanguage();
  return useCallback(
    (run: () => unknown): RuleProblem | null => {
      try {
        run();
        return null;
      } catch (error) {
        if (!isDomainError(error)) throw error;
        return { message: messageFor(error.code, language, error.params), path: error.path ?? '' };
      }
    },
    [language],
  );
};
