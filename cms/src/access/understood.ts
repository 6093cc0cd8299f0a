import { posix } from 'node:path';

/**
 * A path as Strapi's routers and file servers may come to understand it: they are blind to case, and one or another
 * decodes, resolves dots and forgives doubled slashes. A door that is shut is shut in every spelling.
 */
export function understood(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // not decodable: nobody behind this door understands it either
  }
  return posix
    .normalize(decoded.replaceAll('\\', '/'))
    .replace(/^\/+/, '/')
    .replace(/\/+$/, '')
    .toLowerCase();
}
