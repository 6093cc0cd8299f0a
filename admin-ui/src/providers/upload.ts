import { HttpError } from 'react-admin';
import type { StoredFile } from '../files/file';
import { i18nProvider } from '../i18n/i18nProvider';
import { session } from './session';

export interface Upload {
  file: File;
  /** Fields beside the file, such as the ticket it belongs to. */
  fields: Readonly<Record<string, string>>;
  /** Lets the server take a repeated upload once. */
  key: string;
  /** From 0 to 1, as bytes leave this browser. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

const formOf = ({ file, fields }: Upload): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file, file.name);
  return form;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

// fetch tells nothing of a body on its way out: only this old request does
const sent = (url: string, upload: Upload, token: string | undefined): Promise<StoredFile> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', i18nProvider.getLocale());
    request.setRequestHeader('Idempotency-Key', upload.key);
    if (token !== undefined) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => upload.onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new TypeError('network'));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status === 201) resolve(body as StoredFile);
      else reject(new HttpError(request.statusText, request.status, body));
    };
    upload.signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(formOf(upload));
  });

/** Sends one file with its progress; a token that the server no longer takes is exchanged once. */
export const uploadTo = async (url: string, upload: Upload): Promise<StoredFile> => {
  const access = await session.present();
  try {
    return await sent(url, upload, access?.token);
  } catch (error) {
    if (access === null || !(error instanceof HttpError) || error.status !== 401) throw error;
    const next = await session.renew(access);
    if (next === null) throw error;
    return sent(url, upload, next.token);
  }
};
