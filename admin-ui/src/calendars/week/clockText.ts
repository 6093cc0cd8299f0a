/** What somebody types for a time of day, as a calendar writes it: '9', '9:5', '0930' and '９：３０' become 'HH:MM'. */
export const clockText = (typed: string): string => {
  const plain = typed.normalize('NFKC').trim();
  const match = /^(\d{1,2})(?::?(\d{2}))?$/.exec(plain) ?? /^(\d{1,2}):(\d)$/.exec(plain);
  if (!match) return plain;
  const [, hours = '', minutes = '00'] = match;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
};
