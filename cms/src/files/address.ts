import { hkdfSync } from 'node:crypto';
import { limits } from '@shouwen/domain/contract';
import { isSigned, signatureOf, variants, type Link, type Variant } from './signature';

const MINUTE_MS = 60_000;

function derived(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'shouwen: addresses of files', 32));
}

type Keys = readonly [Buffer, ...Buffer[]];
let keys: Keys | undefined;

/** One key a secret of APP_KEYS: the first signs, all of them are good. */
function fileKeys(): Keys {
  if (keys) return keys;
  const [first = '', ...rest] = (process.env.APP_KEYS ?? '').split(',').map((secret) => secret.trim());
  if (first === '') throw new Error('APP_KEYS is missing');
  return (keys = [derived(first), ...rest.map(derived)]);
}

/** The address of a file for one person: good for ten minutes and as long as the session, below `/files/`. */
export function addressOf(
  file: { id: string; name: string },
  variant: Variant,
  { userId, sessionId }: Pick<Link, 'userId' | 'sessionId'>,
  now: Date,
): string {
  const until = Math.floor((now.getTime() + limits.fileLinkMinutes * MINUTE_MS) / 1_000);
  const signature = signatureOf({ id: file.id, variant, userId, sessionId, until }, fileKeys());
  const query = new URLSearchParams({ until: String(until), for: String(userId), in: sessionId, signature });
  return `/files/${file.id}/${variant}/${encodeURIComponent(file.name)}?${query.toString()}`;
}

const isVariant = (text: string | undefined): text is Variant => variants.some((each) => each === text);
const wholeNumber = (text: string | null): number => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : NaN);

/** The link that an address claims to be; `isGenuine` says whether we have signed it. */
export function readAddress(
  path: string,
  query: URLSearchParams,
): { link: Link; signature: string; isGenuine: boolean } | undefined {
  const [, root, id, variant, name, ...more] = path.split('/');
  if (root !== 'files' || !id || !isVariant(variant) || !name || more.length > 0) return undefined;
  const userId = wholeNumber(query.get('for'));
  const until = wholeNumber(query.get('until'));
  const link = { id, variant, userId, sessionId: query.get('in') ?? '', until };
  const signature = query.get('signature') ?? '';
  return { link, signature, isGenuine: isSigned(link, signature, fileKeys()) };
}
