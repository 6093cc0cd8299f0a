/** A filter somebody keeps, as `/panel/saved-filters` answers it. */
export interface SavedFilter {
  id: string;
  version: number;
  name: string;
  filter: Record<string, unknown>;
  /** Conditions in people's words, such as "received today". */
  moving: Record<string, unknown> | null;
  sort: unknown[];
  columns: unknown[];
  isShared: boolean | null;
  owner: string;
}

/** What there is to keep of a list as it stands. */
export type Kept = Pick<SavedFilter, 'filter' | 'moving' | 'sort' | 'columns'>;
