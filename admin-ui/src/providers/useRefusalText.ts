import { isErrorCode } from '@shouwen/domain/contract';
import { messageFor } from '@shouwen/domain/messages';
import { useCallback } from 'react';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { refusalOf } from './refusal';

/** Plain words for anything thrown: the server's own sentence, else the text of its code, else what can be said at all. */
export const useRefusalText = () => {
  const text = useText();
  const language = useLanguage();
  return useCallback(
    (error: unknown): string => {
      const { message, code, fallback } = refusalOf(error);
      if (message !== null) return message;
      return isErrorCode(code) ? messageFor(code, language) : text(fallback);
    },
    [language, text],
  );
};
