import fc from 'fast-check';
import { maskPhone } from './mask-phone';

describe('a masked phone number', () => {
  test.each([
    ['13812345678', '138****5678'],
    ['021-62345678', '021*****5678'],
    ['62345678', '****5678'],
    ['110', '****'],
    ['', '****'],
  ])('%s is shown as %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });

  test('hides four signs or all, and never shows more than seven', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-+ '), maxLength: 40 }), (phone) => {
        const shown = maskPhone(phone);
        const hidden = [...shown].filter((sign) => sign === '*').length;
        expect(hidden).toBeGreaterThanOrEqual(4);
        expect([...shown].length - hidden).toBeLessThanOrEqual(Math.min(7, Math.max(0, phone.length - 4)));
      }),
    );
  });
});
