import { languages, type Language } from '@shouwen/domain/contract';

export type { Language };

export const languageNames: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value);

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en');
