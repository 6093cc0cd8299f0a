import { Person, type Answer } from './person';
import { PASSWORD } from './twoCentres';

/** What login and refresh answer. */
export interface LoggedIn {
  jwt: string;
  expiresAt: string;
  refreshToken?: string;
  user: { id: number; username: string; email: string };
  mustChangePassword?: true;
  mustEnrolSecondFactor?: true;
  [field: string]: unknown;
}

/** The doors of `/api/auth/` as a client knocks at them. */
export class Doorway {
  constructor(readonly url: string) {}

  send<T = LoggedIn>(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    { token = null, headers = {} }: { token?: string | null; headers?: Record<string, string> } = {},
  ): Promise<Answer<T>> {
    return new Person(this.url, token).send<T>(method, `/api/auth/${path}`, body, headers);
  }

  logIn(identifier: string, told: Record<string, unknown> = {}): Promise<Answer<LoggedIn>> {
    return this.send('POST', 'local', { identifier, password: PASSWORD, ...told });
  }

  refresh(refreshToken: string | undefined): Promise<Answer<LoggedIn>> {
    return this.send('POST', 'refresh', { refreshToken });
  }

  refreshByCookie(cookie: string): Promise<Answer<LoggedIn>> {
    return this.send('POST', 'refresh', {}, { headers: { cookie } });
  }

  person(answer: Answer<LoggedIn>): Person {
    return new Person(this.url, answer.body.jwt);
  }
}

/** `name=value` of the cookie that an answer sets. */
export const cookieOf = ({ headers }: Answer<LoggedIn>): string =>
  (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
