import type { Sql } from '../postgres/sql';

/** An account with the person behind it, in force or not. */
export interface Account {
  userId: number;
  username: string;
  /** The bcrypt hash of the password. */
  hash: string | null;
  staff: number | null;
  name: string | null;
  phone: string | null;
  /** The centre of the latest membership. */
  serviceCenter: number | null;
}

const SELECT = `
  SELECT u.id AS "userId", u.username, u.password AS hash, s.id AS staff, s.name, s.phone,
         (SELECT m.service_center_id FROM memberships m WHERE m.staff_id = s.id ORDER BY m.from_on DESC NULLS LAST, m.id DESC LIMIT 1)
           AS "serviceCenter"
    FROM up_users u LEFT JOIN staff_members s ON s.user_id = u.id`;

/** The account that a person means by a user name or an e-mail address. */
export async function knownAs(sql: Sql, identifier: string): Promise<Account | undefined> {
  const [account] = await sql.query<Account>(
    `${SELECT} WHERE u.username = $1 OR u.email = lower($1) ORDER BY (u.username = $1) DESC LIMIT 1`,
    [identifier],
  );
  return account;
}

/**
 * Whether the password that was compared is still the account's, held until the transaction ends: comparing takes its time,
 * and what was right before a reset opens nothing after it.
 */
export async function isStillHash(sql: Sql, { userId, hash }: Account): Promise<boolean> {
  const [user] = await sql.query<{ hash: string | null }>(
    'SELECT password AS hash FROM up_users WHERE id = $1 FOR SHARE',
    [userId],
  );
  return user !== undefined && user.hash === hash;
}

export async function accountOf(sql: Sql, userId: number): Promise<Account | undefined> {
  const [account] = await sql.query<Account>(`${SELECT} WHERE u.id = $1`, [userId]);
  return account;
}
