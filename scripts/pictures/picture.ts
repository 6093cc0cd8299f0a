import type { Language } from '@shouwen/domain/contract';
import type { Width } from '../../tests/support/screens/screen';

// the last one is how the browser stands when the next screen comes: light
export const schemes = ['dark', 'light'] as const;
type Scheme = (typeof schemes)[number];

export const languages: readonly Language[] = ['zh-CN', 'en'];

const shortName: Readonly<Record<Language, string>> = { 'zh-CN': 'zh', en: 'en' };

export interface Picture {
  name: string;
  width: Width;
  language: Language;
  scheme: Scheme;
}

export const pictureName = ({ name, width, language, scheme }: Picture): string =>
  `${name}-${width}-${shortName[language]}-${scheme}.webp`;
