import { isIPv4, isIPv6 } from 'node:net';

const GROUPS = 8;

function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const gap = tail === undefined ? 0 : Math.max(0, GROUPS - left.length - right.length);
  return [...left, ...Array<string>(gap).fill('0'), ...right];
}

/**
 * Whom an address stands for when failures are counted: an IPv4 address for itself, an IPv6 address for its /64, which is
 * given out whole and would otherwise be as many strangers as anybody likes.
 */
export function networkOf(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(mapped) || !isIPv6(mapped)) return mapped.slice(0, 60);
  const prefix = groupsOf(mapped.split('%')[0] ?? '').slice(0, GROUPS / 2);
  return `${prefix.map((group) => (parseInt(group, 16) || 0).toString(16)).join(':')}::/64`;
}
