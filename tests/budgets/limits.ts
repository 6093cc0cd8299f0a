/** What the desk may cost a person who sits before it; milliseconds unless said. */
export const LIMITS = {
  /** Bytes of gzipped script before the login page or the list can be drawn. */
  firstLoad: 480_000,
  /** Bytes that any other room may add to it. */
  room: 120_000,
  usefulPaint: 2_000,
  opening: 150,
  /** How long the browser may be kept from a key that is pressed meanwhile. */
  typing: 50,
  /** How long the rows that a search found may take to draw, once typing has rested. */
  drawing: 100,
  /** One frame of sixty a second, to a tenth. */
  frame: 16.7,
  /** Percent of the frames; beside other load even a light list loses some. */
  lateFrames: 20,
} as const;
