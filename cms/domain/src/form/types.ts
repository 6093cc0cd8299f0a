/** A text of a form in both languages. */
export interface FormText {
  zh: string;
  en: string;
}

export const itemKinds = ['text', 'longText', 'number', 'date', 'choice'] as const;
export type ItemKind = (typeof itemKinds)[number];

export interface FormOption {
  /** Stored and never shown; stable like an item's id. */
  code: string;
  label: FormText;
}

/** One question of a form. What a kind has no use for is refused on it. */
export interface FormItem {
  /** Names the answer for good: it is never given to another question, however often the form changes. */
  id: string;
  kind: ItemKind;
  label: FormText;
  help?: FormText;
  isRequired?: boolean;
  /** text, longText: the longest answer, in characters. */
  maxCharacters?: number;
  /** number: the bounds, both included. */
  min?: number;
  max?: number;
  /** number: what is counted, as it is said after the number. */
  unit?: FormText;
  /** choice: what there is to choose. */
  options?: FormOption[];
  /** choice: several may be chosen, and the answer is a list of codes. */
  isMultiple?: boolean;
}

/** A form: its items in the order in which they are asked. */
export type FormSpec = readonly FormItem[];

/** text, longText, date (`YYYY-MM-DD`), one choice: a text; number: a number; several choices: their codes. */
export type FormAnswer = string | number | string[];
export type FormAnswers = Record<string, FormAnswer>;
