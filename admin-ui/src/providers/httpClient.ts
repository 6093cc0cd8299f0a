import { fetchUtils } from 'react-admin';
import { i18nProvider } from '../i18n/i18nProvider';
import { session } from './session';

export const panelUrl = '/panel';

type Options = fetchUtils.Options;

const withHeaders = (options: Options, more: Record<string, string>): Options => {
  const headers = new Headers(options.headers ?? { Accept: 'application/json' });
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  return { ...options, headers };
};

/** Every call of the desk: carries who asks and in which language to answer. */
export const httpClient = (url: string, options: Options = {}) => {
  const token = session.token();
  const headers: Record<string, string> = { 'Accept-Language': i18nProvider.getLocale() };
  if (token !== null) headers.Authorization = `Bearer ${token}`;
  return fetchUtils.fetchJson(url, withHeaders(options, headers));
};

/** The same, under a key that lets the server take a repeated request once. */
export const httpClientOnce =
  (idempotencyKey: string) =>
  (url: string, options: Options = {}) =>
    httpClient(url, withHeaders(options, { 'Idempotency-Key': idempotencyKey }));

export const postJson = async <Answer>(path: string, body: object, signal?: AbortSignal): Promise<Answer> => {
  const { json } = await httpClient(`${panelUrl}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    signal,
  });
  return json as Answer;
};

export const getJson = async <Answer>(path: string, signal?: AbortSignal): Promise<Answer> => {
  const { json } = await httpClient(`${panelUrl}${path}`, { signal });
  return json as Answer;
};
