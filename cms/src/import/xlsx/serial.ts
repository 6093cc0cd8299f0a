const DAY_SECONDS = 86_400;
/** Day 0 of each count; the first one holds a 29 February 1900 that never was, so it is right from March 1900 on. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const LAST_DAY = 2_958_466;

/** A count of days as a date and clock time that the import reads: `2026-11-26 09:30:00`; other numbers as they are. */
export function writtenDate(text: string, is1904: boolean): string {
  const days = Number(text);
  if (text.trim() === '' || !Number.isFinite(days) || days < 1 || days >= LAST_DAY) return text;
  // to the second: a third of a day has no exact number
  const seconds = Math.round(days * DAY_SECONDS);
  const written = new Date(EPOCHS[is1904 ? 1904 : 1900] + seconds * 1_000).toISOString();
  return seconds % DAY_SECONDS === 0 ? written.slice(0, 10) : written.slice(0, 19).replace('T', ' ');
}
