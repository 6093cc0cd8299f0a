const UNITS: Record<string, number> = { 十: 10, 百: 100 };
const NUMERALS = '〇一二三四五六七八九';
const SAME: Record<string, string> = { 零: '〇', 两: '二', 幺: '一', 壹: '一', 贰: '二', 叁: '三' };

const digitOf = (sign: string): number => NUMERALS.indexOf(SAME[sign] ?? sign);

/** `二十一` counts, `二〇一` spells its digits one by one. */
function counted(numeral: string): number {
  let sum = 0;
  let digit: number | undefined;
  for (const sign of numeral) {
    const unit = UNITS[sign];
    if (unit === undefined) {
      digit = digitOf(sign);
    } else {
      sum += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0);
}

const spelled = (numeral: string): string => [...numeral].map(digitOf).join('');

/** Chinese numerals as digits: `十二号楼` is `12号楼`, `一二〇一` is `1201`. */
export const withDigits = (text: string): string =>
  text.replace(/[〇零一二两三四五六七八九十百幺壹贰叁]+/g, (numeral) =>
    /[十百]/.test(numeral) ? String(counted(numeral)) : spelled(numeral),
  );
