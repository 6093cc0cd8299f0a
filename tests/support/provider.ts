import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider } from 'ra-core';
import type { Person } from './person';

/** What the server said no with, as a form of react-admin gets it. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly body: { code?: string; errors?: Record<string, string>; current?: unknown },
  ) {
    super(`${status} ${body.code}`);
  }
}

interface Options {
  method?: string;
  body?: BodyInit | null;
  headers?: HeadersInit;
}

/** What the contract leaves to the client: an httpClient that adds the token. */
const clientFor =
  ({ token }: Person) =>
  async (url: string, options: Options = {}) => {
    const headers = new Headers(options.headers);
    headers.set('authorization', `Bearer ${token}`);
    const answer = await fetch(url, { ...options, headers });
    const body = await answer.text();
    const json: HttpRefusal['body'] = JSON.parse(body);
    if (!answer.ok) throw new HttpRefusal(answer.status, json);
    return { status: answer.status, headers: answer.headers, body, json };
  };

/** The stock ra-data-simple-rest provider in a person's hands. */
export const providerFor = (url: string, person: Person): DataProvider =>
  simpleRestProvider(`${url}/panel`, clientFor(person));
