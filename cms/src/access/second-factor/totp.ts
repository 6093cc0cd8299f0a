import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';

const SECRET_BYTES = 20;
const PERIOD_SECONDS = 30;
const STEPS_AROUND = 1;
const ISSUER = '首问';

export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), period: PERIOD_SECONDS });

/** What an authenticator reads: as an address, and as a picture to be scanned. */
export function enrolment(secret: string, username: string): { secret: string; uri: string; qr: string } {
  const uri = totpOf(secret, username).toString();
  return { secret, uri, qr: renderSVG(uri) };
}

/** The time step that a code of six digits belongs to (RFC 6238), one step early or late allowed; or nothing. */
export function stepOf(secret: string, code: string, at: Date): number | undefined {
  const delta = totpOf(secret, '').validate({ token: code, timestamp: at.getTime(), window: STEPS_AROUND });
  return delta === null ? undefined : Math.floor(at.getTime() / 1_000 / PERIOD_SECONDS) + delta;
}
