/** One connection that statements are sent to: a pool for reads, a transaction for writes. */
export interface Sql {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}
