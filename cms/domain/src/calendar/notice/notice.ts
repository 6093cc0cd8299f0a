/** What a notice of days off says: dates as `YYYY-MM-DD`, sorted, none twice. */
export interface Notice {
  /** The years that it arranges as a whole; other dates are single days of a year that it does not cover. */
  years: number[];
  holidays: string[];
  makeupDays: string[];
  /** Events that are neither a day off nor a make-up day, such as festivals on which people work. */
  skipped: string[];
}

export const MAX_NOTICE_CHARACTERS = 1_000_000;
