export const printForms = ['slip', 'whole'] as const;
export type PrintForm = (typeof printForms)[number];

/** A slip goes into a pocket, a whole ticket into a folder; either may be put on the other paper. */
export const papers = ['A5', 'A4'] as const;
export type Paper = (typeof papers)[number];

export const printFormOf = (search: URLSearchParams): PrintForm =>
  printForms.find((form) => form === search.get('as')) ?? 'slip';

export const paperOf = (search: URLSearchParams): Paper =>
  papers.find((paper) => paper === search.get('paper')) ?? (printFormOf(search) === 'slip' ? 'A5' : 'A4');
