/** What a canned answer may leave open; the desk fills it in from the ticket. */
export const placeholders = ['requesterName', 'number', 'dueAt'] as const;
export type Placeholder = (typeof placeholders)[number];

const pattern = new RegExp(`\\{(${placeholders.join('|')})\\}`, 'g');

/**
 * Puts a ticket's own values where a canned answer leaves them open; braces around anything else are words like any other.
 * `filledIn('{number} 已登记', { number: 'YG-1', … })` is 'YG-1 已登记'.
 */
export const filledIn = (body: string, values: Readonly<Record<Placeholder, string>>): string =>
  body.replace(pattern, (_all, name: Placeholder) => values[name]);
