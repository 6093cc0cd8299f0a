/** A filter somebody keeps, as `/panel/saved-filters` answers it. */
export interface SavedFilter {
  id: string;
  version: number;
  name: string;
  /** Whose list it is of. */
  resource: string;
  filter: Record<string, unknown>;
  /** Conditions in people's words, such as "received today". */
  moving: Record<string, unknown> | null;
  sort: unknown[];
  columns: unknown[];
  isShared: boolean | null;
  owner: string;
  /** What this person may do with it. */
  abilities: ('update' | 'share' | 'delete')[];
}

/** What there is to keep of a list as it stands. */
export type Kept = Pick<SavedFilter, 'filter' | 'moving' | 'sort' | 'columns'>;
