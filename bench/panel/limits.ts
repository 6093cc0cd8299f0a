/** What is asked of each line, as a share of the bare server in the same run. */
export interface Limits {
  /** Least share of the bare server's requests a second. */
  ratio?: number;
  /** Most times the bare server's 99th percentile. */
  p99?: number;
  /** Most milliseconds of nineteen of twenty. */
  p95Ms?: number;
}

/** Page and total, the estimate included. */
export const SEARCH_MS = 60;

export const LIMITS: Readonly<Record<string, Limits>> = {
  'queue page': { ratio: 1 / 2, p99: 5 },
  'one ticket': { ratio: 1 / 2 },
  'search, rare': { p95Ms: SEARCH_MS },
  'search, middling': { p95Ms: SEARCH_MS },
  'search, in half of all': { p95Ms: SEARCH_MS },
  'tail of a number': { p95Ms: SEARCH_MS },
  create: { ratio: 1 / 5 },
};

/** How much slower a line may be with a hundred times the tickets. */
export const MOST_GROWTH = 1.3;
export const MOST_MEMORY_MB = 600;
