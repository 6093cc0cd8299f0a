import { Client } from 'undici';
import type { Line, Request } from './line';

/** Somewhere that requests are sent to: one connection for each token. */
export interface Target {
  url: string;
  tokens: readonly string[];
}

export interface Round {
  seconds: number;
  /** Milliseconds of each doing. */
  latencies: number[];
  bytes: number;
}

export async function send(
  client: Client,
  token: string,
  { method, path, body }: Request,
  status: number,
): Promise<number> {
  const headers = {
    authorization: token,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const answer = await client.request({ method, path, body, headers });
  const text = Buffer.from(await answer.body.arrayBuffer());
  if (answer.statusCode !== status)
    throw new Error(`${method} ${path} answered ${answer.statusCode}: ${text.toString().slice(0, 300)}`);
  return text.length;
}

/** Sends a line over all connections for some seconds, beginning with its nth doing. */
export async function runRound(
  { url, tokens }: Target,
  line: Line,
  seconds: number,
  from: number,
): Promise<Round> {
  const round: Round = { seconds: 0, latencies: [], bytes: 0 };
  const began = performance.now();
  const until = began + seconds * 1_000;
  let nth = from;
  const work = async (token: string) => {
    const client = new Client(url);
    for (let at = performance.now(); at < until; at = performance.now()) {
      for (const request of line.unit(nth++)) {
        const length = await send(client, token, request, line.status);
        // not in one expression: the sum would be read before the answer is there
        round.bytes += length;
      }
      round.latencies.push(performance.now() - at);
    }
    await client.close();
  };
  await Promise.all(tokens.slice(0, line.connections).map(work));
  return { ...round, seconds: (performance.now() - began) / 1_000 };
}
