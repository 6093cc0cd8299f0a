import type { Application } from '../../application';
import type { Origin } from '../../audit/record';
import type { Reply } from '../../panel/call';
import type { Input } from '../../panel/input';

/** A request below `/api/auth/`. */
export interface AuthCall {
  input: Input;
  origin: Origin;
  authorization: string | undefined;
  cookie: string | undefined;
  isSecure: boolean;
  now: Date;
}

export type AuthHandler = (application: Application, call: AuthCall) => Promise<Reply>;
