const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1 to 12 for an English month's name or its first three letters; 0 for anything else. */
export const monthNamed = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** am or pm from AM, p.m., 上午, 下午. */
export const halfNamed = (text: string): 'am' | 'pm' => (/^(p|下)/i.test(text) ? 'pm' : 'am');

/** Minutes east of UTC from Z, UTC, GMT, +08:00, +0800, +08, GMT+0800. */
export function offsetNamed(text: string): number {
  const match = /([+-])(\d{2}):?(\d{2})?$/.exec(text);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}
