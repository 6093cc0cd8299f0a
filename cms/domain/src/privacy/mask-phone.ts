const SHOWN_FIRST = 3;
const SHOWN_LAST = 4;
const HIDDEN_AT_LEAST = 4;

/**
 * A phone number as it is shown to those who need not call: a mobile number keeps its first three and last four
 * signs, whatever is shorter keeps fewer, so that four at least stay hidden (domain page, "Places").
 *
 * @example maskPhone('13812345678') // '138****5678'
 */
export function maskPhone(phone: string): string {
  const signs = [...phone];
  const last = Math.max(0, Math.min(SHOWN_LAST, signs.length - HIDDEN_AT_LEAST));
  const first = Math.max(0, Math.min(SHOWN_FIRST, signs.length - HIDDEN_AT_LEAST - last));
  const hidden = '*'.repeat(Math.max(HIDDEN_AT_LEAST, signs.length - first - last));
  return signs.slice(0, first).join('') + hidden + signs.slice(signs.length - last).join('');
}
