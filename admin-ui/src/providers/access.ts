/** What the server asks of a person before anything else. */
export type Duty = 'password' | 'second-factor';

/** What login and refresh answer. The refresh token is not in it: it is a cookie that no script reads. */
export interface SessionAnswer {
  jwt: string;
  expiresAt: string;
  user: { id: number };
  mustChangePassword?: boolean;
  mustEnrolSecondFactor?: boolean;
}

export interface Access {
  token: string;
  /** The account, to notice when another tab has logged in as somebody else. */
  user: number;
  duty: Duty | null;
  /** Epoch ms from which on the next token is fetched first. */
  renewAt: number;
}

const earlyMs = 60_000;

const dutyIn = ({ mustChangePassword, mustEnrolSecondFactor }: SessionAnswer): Duty | null => {
  if (mustChangePassword) return 'password';
  return mustEnrolSecondFactor ? 'second-factor' : null;
};

/**
 * What a session's answer means at `now` (epoch ms). A token that seems to be over on arrival only shows that this
 * computer's clock is wrong: it is then used until the server refuses it.
 */
export const accessIn = (answer: SessionAnswer, now: number): Access => {
  const renewAt = Date.parse(answer.expiresAt) - earlyMs;
  return {
    token: answer.jwt,
    user: answer.user.id,
    duty: dutyIn(answer),
    renewAt: renewAt > now ? renewAt : Number.POSITIVE_INFINITY,
  };
};

const duties: Record<string, Duty | undefined> = {
  'auth.password-change-needed': 'password',
  'auth.second-factor-enrolment-needed': 'second-factor',
};

/** The duty that a refusal tells of, where the server began to ask for it while somebody was working. */
export const dutyToldBy = (code: string): Duty | null => duties[code] ?? null;
