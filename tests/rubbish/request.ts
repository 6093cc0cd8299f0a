import type { Username } from '../support/twoCentres';

/** Who sends it: somebody at the desk, nobody, or somebody with a token that was never given out. */
export type Sender = Username | 'stranger' | 'forger';

/** One request as it goes over the wire. */
export interface Request {
  /** What it is aimed at, for the count of what was reached: `PUT households`, `dispatch`, `upload`. */
  aim: string;
  who: Sender;
  method: string;
  /** With its query, escaped as it is sent. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: string | Buffer;
  /** Something in it cannot be right: a 2xx answer means that rubbish was written. */
  mustBeRefused: boolean;
}

const SHOWN = 2_000;

const shownBody = (body: string | Buffer | undefined): object => {
  if (body === undefined) return {};
  if (body.length > SHOWN) return { bodyBegins: body.toString().slice(0, SHOWN), bodyLength: body.length };
  return typeof body === 'string' ? { body } : { bodyBase64: body.toString('base64') };
};

/** A request in one line, to be sent again by hand; a very long one is found again by seed and number. */
export const told = ({ who, method, path, headers, body }: Request): string =>
  JSON.stringify({ who, method, path: path.slice(0, SHOWN), headers, ...shownBody(body) });
