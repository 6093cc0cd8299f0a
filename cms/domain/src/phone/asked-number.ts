/** Fewer signs than these would be everybody's number. */
export const shortestTail = 4;
/** How long a number is that is called without its area code. */
const LOCAL_LENGTHS = [7, 8];
const MOBILE = /^(?:00)?(?:86)?0?(1[3-9]\d{9})$/;

/** Digits written wide by a Chinese input method are digits. */
const narrow = (text: string): string =>
  text.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/**
 * The digits of a number as somebody types it or a telephone system sends it; a mobile number loses the country's and the
 * trunk's prefix.
 *
 * @example askedDigits('+86 138-0000-5678') // '13800005678'
 */
export function askedDigits(phone: string): string {
  const digits = narrow(phone).replace(/\D/g, '');
  return MOBILE.exec(digits)?.[1] ?? digits;
}

/** What is looked for: numbers that end with `tail`, or that are one of `wholes` because the tail bears an area code before it. */
export interface AskedNumber {
  tail: string;
  wholes: string[];
}

/**
 * How a number is looked up among those written down, digits against digits: as the end of one (four signs or more),
 * or as a longer way to write it (`021-6234 5678` for `62345678`). Null where too little is said.
 */
export function sameNumberAs(phone: string): AskedNumber | null {
  const tail = askedDigits(phone);
  if (tail.length < shortestTail) return null;
  // a mobile number has no area code: its end is somebody else's
  const lengths = MOBILE.test(tail) ? [] : LOCAL_LENGTHS.filter((length) => length < tail.length);
  return { tail, wholes: lengths.map((length) => tail.slice(-length)) };
}
