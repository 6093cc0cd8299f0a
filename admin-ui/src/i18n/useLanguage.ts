import { useLocale } from 'react-admin';
import { isLanguage, type Language } from './languages';

export const useLanguage = (): Language => {
  const locale = useLocale();
  return isLanguage(locale) ? locale : 'zh-CN';
};
