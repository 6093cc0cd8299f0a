import { isMoment, type Cell, type Moment } from '../sheet';
import { escaped } from './escape';
import { letters } from './letters';
import { STYLES } from './parts';

/** What one cell of Excel's holds. */
export const CELL_CHARACTERS = 32_767;
// Excel before 2013 shows crosses for longer text that is marked as text
const MARKED_CHARACTERS = 255;

const DAY_MS = 86_400_000;
/** 1900-03-01, the first day on which Excel and the calendar agree: it believes in a 29 February 1900. */
const FIRST = Date.UTC(1900, 2, 1);
/** The end of 9999. */
const LAST = Date.UTC(10_000, 0, 1);
const BEFORE_1970 = 25_569;

/** Cut by whole characters, with `sign` in the room of what is gone. */
function fitting(text: string, sign: string): string {
  if (text.length <= CELL_CHARACTERS) return text;
  const kept = text.slice(0, CELL_CHARACTERS - sign.length);
  return kept.replace(/[\ud800-\udbff]$/, '') + sign;
}

function textCell(at: string, text: string, cutSign: string): string {
  if (text === '') return '';
  const style = text.length <= MARKED_CHARACTERS ? ` s="${STYLES.text}"` : '';
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(fitting(text, cutSign))}</t></is></c>`;
}

function momentCell(at: string, { wall, isDay, text }: Moment, cutSign: string): string {
  if (wall < FIRST || wall >= LAST) return textCell(at, text, cutSign);
  const style = isDay ? STYLES.day : STYLES.moment;
  return `<c r="${at}" s="${style}"><v>${wall / DAY_MS + BEFORE_1970}</v></c>`;
}

function cellXml(at: string, cell: Cell, cutSign: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(at, cell, cutSign);
  if (isMoment(cell)) return momentCell(at, cell, cutSign);
  return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : '';
}

/** One row, counted from 1. */
export function rowXml(number: number, cells: readonly Cell[], cutSign: string): string {
  const xml = cells.map((cell, index) => cellXml(`${letters(index)}${number}`, cell, cutSign));
  return `<row r="${number}">${xml.join('')}</row>`;
}
