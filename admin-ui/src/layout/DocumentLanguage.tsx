import { useEffect } from 'react';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';

/** Tells the browser which language it shows: for screen readers, hyphenation and the tab's title. */
export const DocumentLanguage = () => {
  const language = useLanguage();
  const text = useText();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text('brand.name');
  }, [language, text]);
  return null;
};
