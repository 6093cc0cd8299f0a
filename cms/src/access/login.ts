import type { Core } from '@strapi/strapi';
import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../application';
import { readInput, type Input } from '../panel/input';
import { inTransaction } from '../postgres/transaction';
import { clearFailures, isLocked, recordFailure } from './lockout';

interface User {
  id: number;
  username: string;
  email: string;
  password: string | null;
  blocked: boolean | null;
}
interface UserService {
  validatePassword(password: string, hash: string): Promise<boolean>;
}
interface JwtService {
  issue(payload: { id: number }): string | Promise<string>;
}

const FIELDS = {
  identifier: { kind: 'text', max: 200, required: true },
  password: { kind: 'text', max: 200, required: true },
} as const;

// a bcrypt hash of nothing anybody knows: an unknown name takes as long as a wrong password
const NOBODY = '$2a$10$7EqJtq98hPqEX7fNZaFWoOhi5lLqQ3Gk5zP0N7yq0Y2r3s8l9c6uG';

async function findUser(application: Application, identifier: string): Promise<User | undefined> {
  const [user] = await application.read.query<User>(
    'SELECT id, username, email, password, blocked FROM up_users WHERE username = $1 OR email = lower($1) ORDER BY (username = $1) DESC LIMIT 1',
    [identifier],
  );
  return user;
}

const services = (strapi: Core.Strapi) => ({
  users: strapi.plugin('users-permissions').service('user') as UserService,
  jwt: strapi.plugin('users-permissions').service('jwt') as JwtService,
});

/** `POST /api/auth/local`: identifier and password give a token; 400 when wrong, 429 while the person is locked out. */
export async function login(application: Application, input: Input) {
  const { identifier, password } = readInput(FIELDS, input);
  const { strapi, now } = application;
  const { users, jwt } = services(strapi);
  const user = await findUser(application, String(identifier));
  if (user && (await isLocked(application.read, user.id, now()))) throw new DomainError('auth.locked');
  const isRight = await users.validatePassword(String(password), user?.password ?? NOBODY);
  if (!user || !isRight || user.blocked) {
    if (user && !isRight) await inTransaction(strapi, (sql) => recordFailure(sql, user.id, now()));
    throw new DomainError('auth.invalid');
  }
  await inTransaction(strapi, (sql) => clearFailures(sql, user.id));
  const { id, username, email } = user;
  return { jwt: await jwt.issue({ id }), user: { id, username, email } };
}
