import { withDigits } from './digits';

/** A home as its code names it, without leading zeros: building 3, unit 2, room 501. */
export interface Place {
  building: string;
  /** Null where a building has one door, or nobody said which. */
  unit: string | null;
  room: string;
  /** What was said before it, such as the community's name; empty where nothing was. */
  before: string;
}

const BLANKS = /\s+/g;
/** Every stroke and stop that people put between the numbers; the Chinese 一 between digits is one as well. */
const STROKES = /[-‐‑‒–—―−~～_/\\.·、,，。]+/g;
const ONE_AS_STROKE = /(?<=\d)[一ー](?=\d)/g;

/** Wide signs narrow, numerals as digits, one stroke for all. */
const plain = (text: string): string =>
  withDigits(
    text
      .normalize('NFKC')
      .replace(ONE_AS_STROKE, '-')
      .replace(/(?<=\S)\s+(?=\S)/g, '-')
      .replace(BLANKS, '')
      .replace(STROKES, '-'),
  ).toUpperCase();

const BUILDING = /(?<building>\d{1,3}[A-Z]?|[A-Z]\d{0,2})/;
const BUILDING_WORD = /-?(?:号楼|号院|号|#楼|#|栋楼|栋|幢|座|楼|-)-?/;
const UNIT = /(?:第?(?<unit>\d{1,2}|[A-Z])-?(?:单元|门|-)-?)?/;
const FLOOR = /(?:\d{1,2}(?:层|楼)-?)?/;
const ROOM = /(?<room>\d{3,4}[A-Z]?|[A-Z]\d{2,4}|\d{2})/;
const HOME = new RegExp(
  `^(?<before>.*?)${[BUILDING, BUILDING_WORD, UNIT, FLOOR, ROOM].map(({ source }) => source).join('')}-?(?:号?[室房户]|号)?$`,
);

const bare = (number: string): string => number.replace(/^0+(?=\d)/, '');

/**
 * Reads the code of a home in whatever way it was written, or null where it names none.
 *
 * @example parsePlace('三号楼二单元501室') // { building: '3', unit: '2', room: '501', before: '' }
 */
export function parsePlace(text: string): Place | null {
  const said = HOME.exec(plain(text))?.groups;
  if (!said) return null;
  const { before = '', building = '', unit, room = '' } = said;
  // more numbers before it: which of them is the building, nobody can say
  if (/\d-?$/.test(before)) return null;
  return {
    building: bare(building),
    unit: unit === undefined ? null : bare(unit),
    room: bare(room),
    before: before.replace(/^-+|-+$/g, ''),
  };
}

/** True where both name the same home; a unit that one of them leaves out is no difference. */
export const samePlace = (one: Place, other: Place): boolean =>
  one.building === other.building &&
  one.room === other.room &&
  (one.unit === null || other.unit === null || one.unit === other.unit);

/** The ways in which a register may have written down the code of that home, its own (`3-2-501`) first. */
export function codesFor({ building, unit, room }: Place): string[] {
  if (unit === null)
    return [`${building}-${room}`, ...['栋', '号楼', '幢', '座'].map((word) => `${building}${word}${room}`)];
  const said = ['栋', '号楼', '幢', '座'].map((word) => `${building}${word}${unit}单元${room}`);
  return [`${building}-${unit}-${room}`, ...said, ...said.map((code) => `${code}室`)];
}
