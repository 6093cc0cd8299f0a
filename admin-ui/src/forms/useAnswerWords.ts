import type { FormItem } from '@shouwen/domain/form';
import { useCallback } from 'react';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { useFormWords } from './useFormWords';

/** How an answer reads: an option by its label, a number with its unit, a day as people say it. */
export const useAnswerWords = () => {
  const said = useFormWords();
  const text = useText();
  const language = useLanguage();

  const worded = useCallback(
    (item: FormItem, value: unknown): string => {
      const option = (code: unknown) => {
        const found = item.options?.find((each) => each.code === code);
        return found ? said(found.label) : String(code);
      };
      if (item.kind === 'choice')
        return (Array.isArray(value) ? value : [value]).map(option).join(text('common.separator'));
      if (item.kind === 'number' && typeof value === 'number') {
        const number = value.toLocaleString(language);
        return item.unit ? `${number} ${said(item.unit)}` : number;
      }
      const day = item.kind === 'date' ? Date.parse(String(value)) : NaN;
      if (Number.isNaN(day)) return String(value);
      // a day has no zone: read and written by the same clock it stays itself
      return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
    },
    [language, said, text],
  );

  return { said, worded };
};
