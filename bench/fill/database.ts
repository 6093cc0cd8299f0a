import { Client } from 'pg';
import { foundationsOf, type Foundations } from '../../cms/src/definition/foundations';
import { columnTypes } from '../../cms/src/postgres/types';

export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, types: columnTypes });
  // a connection that is cut reports it with the next query as well
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Types, policies and calendars as the server itself compiles them. */
export const loadFoundations = (client: Client): Promise<Foundations> =>
  foundationsOf({
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...values])).rows,
  });
