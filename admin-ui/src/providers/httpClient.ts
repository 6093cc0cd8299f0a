import { HttpError } from 'react-admin';
import { dutyToldBy } from './access';
import { refusalOf } from './refusal';
import { posted, request, withHeaders, type RequestOptions } from './request';
import { session } from './session';

export const panelUrl = '/panel';

const heedDuty = (error: unknown): void => {
  const duty = dutyToldBy(refusalOf(error).code);
  if (duty !== null) session.assign(duty);
};

/** Every call of the desk: carries a fresh token; one that the server no longer takes is exchanged once. */
export const httpClient = async (url: string, options: RequestOptions = {}) => {
  const access = await session.present();
  try {
    return await request(url, options, access?.token);
  } catch (error) {
    heedDuty(error);
    if (access === null || !(error instanceof HttpError) || error.status !== 401) throw error;
    const next = await session.renew(access);
    if (next === null) throw error;
    return request(url, options, next.token);
  }
};

/** The same, under a key that lets the server take a repeated request once. */
export const httpClientOnce =
  (idempotencyKey: string) =>
  (url: string, options: RequestOptions = {}) =>
    httpClient(url, withHeaders(options, { 'Idempotency-Key': idempotencyKey }));

export const postTo = async <Answer>(url: string, body: object, signal?: AbortSignal): Promise<Answer> => {
  const { json } = await httpClient(url, { ...posted(body), signal });
  return json as Answer;
};

export const getFrom = async <Answer>(url: string, signal?: AbortSignal): Promise<Answer> => {
  const { json } = await httpClient(url, { signal });
  return json as Answer;
};
