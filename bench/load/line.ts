export interface Request {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
}

/** One line of the table: what a person does, again and again with other values; the nth time is the same for everybody. */
export interface Line {
  name: string;
  /** Requests of one doing, one after the other. */
  unit(nth: number): readonly Request[];
  /** At most so many at once; every connection where nothing is said. */
  connections?: number;
  /** The status that each must answer. */
  status: number;
}
