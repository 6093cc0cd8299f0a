import { DomainError } from '../../error';
import { icsNotice } from './ics';
import { jsonNotice } from './json';
import { MAX_NOTICE_CHARACTERS, type Notice } from './notice';

/**
 * The year's notice from the text of a file, JSON or iCalendar, told apart by how it begins; else a `DomainError` of the
 * room `notice` that says what is wrong. Example: a feed with `SUMMARY:元旦（休）` on 1 January gives one holiday.
 */
export function readNotice(text: string): Notice {
  if (text.length > MAX_NOTICE_CHARACTERS) throw new DomainError('notice.too-long');
  const plain = text.replace(/^\uFEFF/, '').trim();
  return /^BEGIN:VCALENDAR/i.test(plain) ? icsNotice(plain) : jsonNotice(plain);
}
