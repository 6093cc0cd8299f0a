import { languages } from '@shouwen/domain/contract';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import raEnglish from 'ra-language-english';
import { en } from './en';
import { languageNames } from './languages';
import type { DeskMessages } from './messages';
import { raChinese } from './raChinese';
import { zh } from './zh';

// react-admin looks for the names of fields under `resources`: inputs and column heads then need no label of their own.
const resourcesOf = ({ tickets, staff, answers, ticketTypes }: DeskMessages) => ({
  tickets: { name: tickets.one, fields: tickets.field },
  staff: { name: staff.one, fields: staff.field },
  'canned-answers': { name: answers.one, fields: answers.field },
  'ticket-types': { name: ticketTypes.title, fields: ticketTypes.field },
});

const texts = {
  'zh-CN': { ...raChinese, ...zh, resources: resourcesOf(zh) },
  en: { ...raEnglish, ...en, resources: resourcesOf(en) },
};

// Answers of the server come as finished sentences and pass through translate(): missing keys are allowed at run time,
// because the compiler has already refused them for the desk's own texts.
export const i18nProvider = polyglotI18nProvider(
  (locale) => (locale === 'en' ? texts.en : texts['zh-CN']),
  'zh-CN',
  languages.map((locale) => ({ locale, name: languageNames[locale] })),
  { allowMissing: true },
);
