import type { Seat } from '../seat';
import type { Scene } from './scene';

export const widths = [1440, 390] as const;
export type Width = (typeof widths)[number];

/** Who sits at the demo's desk while its screens are looked at: a few, because each logs in. */
export type Sitter = 'clerk' | 'engineer' | 'manager';

/** A main screen of the desk, at a moment worth a look: what the gates pass over and the pictures show. */
export interface Screen {
  /** As the file of its picture is called. */
  name: string;
  title: string;
  /** Null for nobody yet. */
  sitter: Sitter | null;
  widths: readonly Width[];
  /** From a browser that has just come in; in whichever language, so by roles and names of fields and never by words. */
  bring(seat: Seat, scene: Scene): Promise<void>;
}
