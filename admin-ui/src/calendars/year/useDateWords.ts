import { useMemo } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import { asUtc } from './dates';

const made = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (date: string) => format.format(asUtc(date));
};

/** Dates without a time: '10月1日星期四', and the months' names. */
export const useDateWords = () => {
  const locale = useLanguage();
  return useMemo(
    () => ({
      dayWords: made(locale, { month: 'long', day: 'numeric', weekday: 'long' }),
      monthWords: made(locale, { month: 'long' }),
    }),
    [locale],
  );
};
