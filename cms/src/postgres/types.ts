import { types, type CustomTypesConfig } from 'pg';

const JSON_TEXT = 114;
const DATE = 1082;
const TIMESTAMP = 1114;
const NUMERIC = 1700;
const JSONB = 3802;

const PARSERS: Record<number, (text: string) => unknown> = {
  [DATE]: (text) => text,
  // Strapi keeps createdAt and updatedAt without a zone; they are UTC, because every entry sets TZ=UTC
  [TIMESTAMP]: (text) => new Date(`${text.replace(' ', 'T')}Z`),
  [NUMERIC]: Number,
  // Strapi switches parsing of JSON off for the whole process; our statements want objects
  [JSON_TEXT]: (text) => JSON.parse(text),
  [JSONB]: (text) => JSON.parse(text),
};

/** How our own statements read values, whatever Strapi sets for the process. */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : PARSERS[oid]) ?? types.getTypeParser(oid, format ?? 'text'),
};
