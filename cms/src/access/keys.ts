import { hkdfSync } from 'node:crypto';

const BYTES = 32;

/** Keys of one purpose each, drawn from the installation's secrets. */
export interface Keys {
  refresh: Buffer;
  secondFactor: Buffer;
}

const derived = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `shouwen ${purpose}`, BYTES));

export const keysFrom = (secrets: { jwtSecret: string; encryptionKey: string }): Keys => ({
  refresh: derived(secrets.jwtSecret, 'refresh token'),
  secondFactor: derived(secrets.encryptionKey, 'second factor'),
});
