import { fetchUtils } from 'react-admin';
import { i18nProvider } from '../i18n/i18nProvider';

export type RequestOptions = fetchUtils.Options;

export const withHeaders = (options: RequestOptions, more: Record<string, string>): RequestOptions => {
  const headers = new Headers(options.headers ?? { Accept: 'application/json' });
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  return { ...options, headers };
};

/** One request to the server: says in which language to answer and, with a token, who asks. */
export const request = (url: string, options: RequestOptions = {}, token?: string) =>
  fetchUtils.fetchJson(
    url,
    withHeaders(options, {
      'Accept-Language': i18nProvider.getLocale(),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    }),
  );

export const posted = (body: object): RequestOptions => ({ method: 'POST', body: JSON.stringify(body) });
