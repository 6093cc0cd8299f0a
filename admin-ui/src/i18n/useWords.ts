import { words, type Words } from '@shouwen/domain/messages';
import { useLanguage } from './useLanguage';

/** The trade's own words (states, verbs, channels …) in the language of the desk. */
export const useWords = (): Words => words[useLanguage()];
