import type { FormText } from '@shouwen/domain/form';
import { useCallback } from 'react';
import { useLanguage } from '../i18n/useLanguage';

/** A form's own words, which are data, in the language of the desk. */
export const useFormWords = () => {
  const language = useLanguage();
  return useCallback((said: FormText): string => (language === 'en' ? said.en : said.zh), [language]);
};
