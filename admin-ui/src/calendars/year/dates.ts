const DAY_MS = 86_400_000;

export const asUtc = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (utc: number): string => new Date(utc).toISOString().slice(0, 10);

export const plusDays = (date: string, days: number): string => dateOf(asUtc(date) + days * DAY_MS);

/** The same day of another month, at the latest its last: the way PageUp and PageDown go. */
export const plusMonths = (date: string, months: number): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month - 1 + months, Math.min(day, last)));
};

/** Every date from one to another, both included. */
export const datesBetween = (from: string, to: string): string[] => {
  const count = Math.round((asUtc(to) - asUtc(from)) / DAY_MS) + 1;
  return Array.from({ length: Math.max(count, 1) }, (_, index) => plusDays(from, index));
};

export const yearOfDate = (date: string): number => Number(date.slice(0, 4));
