// ICU knows abbreviations that no IANA list has, and reads CST as Chicago: a person in China means another time
const ianaShortNames = new Set('EST MST HST EET MET CET WET UTC GMT UCT PRC ROC ROK'.split(' '));

function isKnownToIntl(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whether `name` is a zone of the IANA list; offsets such as `+08:00` are none, whatever the Node. */
export function isZoneName(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return false;
  const upper = name.toUpperCase();
  if (upper.startsWith('SYSTEMV/') || upper === 'US/PACIFIC-NEW') return false;
  if (/^[A-Z]{3}$/.test(upper) && !ianaShortNames.has(upper)) return false;
  return isKnownToIntl(name);
}
