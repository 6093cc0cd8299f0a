import { limits, type Resource } from '@shouwen/domain/contract';

/** A list as it stands: what there is to export. */
export interface ListAsked {
  resource: Resource;
  filter: Record<string, unknown>;
  sort: { field: string; order: 'ASC' | 'DESC' };
  /** Undefined while it is counted; an estimate beyond what is counted. */
  total: number | undefined;
  /** The fields of its columns, in their order. */
  columns: readonly string[];
}

export const isTooLong = (total: number | undefined): boolean => (total ?? 0) > limits.exportRows;
export const isEstimated = (total: number): boolean => total > limits.exactTotal;
