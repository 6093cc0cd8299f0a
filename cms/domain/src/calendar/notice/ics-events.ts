import { DomainError } from '../../error';

/** One property of an event: `DTSTART;VALUE=DATE:20270101`. */
interface Property {
  parameters: string;
  value: string;
}

export type IcsEvent = ReadonlyMap<string, Property>;

// RFC 5545, 3.1: a line that begins with a blank goes on with the one before
const unfolded = (text: string): string[] => text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);

const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? ' ' : sign));

function propertyOf(line: string): [name: string, property: Property] | null {
  // a colon within quotes belongs to a parameter
  const match = /^([A-Za-z0-9-]+)((?:;[^":;]*(?:"[^"]*"[^":;]*)*)*):(.*)$/.exec(line);
  if (!match) return null;
  const [, name = '', parameters = '', value = ''] = match;
  return [name.toUpperCase(), { parameters: parameters.toUpperCase(), value: unescaped(value.trim()) }];
}

/** The events of an iCalendar file by their properties; alarms and whatever else lies inside are left out. */
export function icsEvents(text: string): IcsEvent[] {
  const events: IcsEvent[] = [];
  const open: string[] = [];
  let event = new Map<string, Property>();
  for (const line of unfolded(text)) {
    const [name, property] = propertyOf(line) ?? [];
    if (name === undefined || property === undefined) continue;
    const part = property.value.toUpperCase();
    if (name === 'BEGIN') {
      open.push(part);
      if (part === 'VEVENT') event = new Map();
    } else if (name === 'END') {
      if (open.pop() !== part) throw new DomainError('notice.unreadable');
      if (part === 'VEVENT') events.push(event);
    } else if (open.at(-1) === 'VEVENT') event.set(name, property);
  }
  if (open.length > 0) throw new DomainError('notice.unreadable');
  return events;
}
