/** A time in a sheet: Excel gets the clock on the wall, everything else its words. */
export interface Moment {
  /** Local time in epoch ms, as if it were UTC: sheets know no zones. */
  wall: number;
  isDay: boolean;
  text: string;
}

export type Cell = string | number | Moment | null;

/** How wide a column begins: by what stands in it. */
export type ColumnWidth = 'narrow' | 'usual' | 'moment' | 'wide';

export interface Head {
  label: string;
  width: ColumnWidth;
}

/** A file that is written row by row and never held in memory. */
export interface SheetFile {
  write(rows: readonly (readonly Cell[])[]): Promise<void>;
  end(): Promise<void>;
  /** Gives up; what was written goes with its folder. */
  abort(): void;
}

export const isMoment = (cell: Cell): cell is Moment => typeof cell === 'object' && cell !== null;
