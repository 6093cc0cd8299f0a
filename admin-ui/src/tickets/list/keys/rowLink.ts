/** Marks the link of a row; holds the ticket's id. */
export const rowLink = 'data-row-link';
