import { isErrorCode, type ErrorCode } from '../contract/errors';
import type { Language } from '../contract/codes';
import { errorsEn } from './errors-en';
import { errorsZh } from './errors-zh';
import { fill, type MessageParams } from './fill';
import type { Words } from './words';
import { wordsEn } from './words-en';
import { wordsZh } from './words-zh';

export const errorMessages: Record<Language, Record<ErrorCode, string>> = { 'zh-CN': errorsZh, en: errorsEn };

export const words: Record<Language, Words> = { 'zh-CN': wordsZh, en: wordsEn };

/** The text of an error code for a person; an unknown code reads as a server error. */
export function messageFor(code: string, language: Language, params?: MessageParams): string {
  return fill(errorMessages[language][isErrorCode(code) ? code : 'server.error'], params);
}

/** The word for a code, or the code itself where a company has added its own: `wordFor('department', 'garden', 'en')`. */
export function wordFor(kind: keyof Words, code: string | number, language: Language): string {
  const list: Record<string, string> = words[language][kind];
  return Object.hasOwn(list, code) ? (list[code] ?? '') : String(code);
}

/** The language asked for by an `Accept-Language` header; Chinese unless English comes first. */
export function languageOf(header: string | undefined): Language {
  const first = (header ?? '').split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('en') ? 'en' : 'zh-CN';
}
