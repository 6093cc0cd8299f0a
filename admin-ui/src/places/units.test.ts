import { unitsOf } from './units';

const home = (code: string) => ({ id: code, version: 1, code });

describe('the units of a building', () => {
  it('are the middle of the codes, with the homes as people count them', () => {
    const units = unitsOf(['3-2-1001', '3-1-101', '3-2-501'].map(home));
    expect(units.map(({ code, households }) => [code, households.map((each) => each.code)])).toEqual([
      ['3-1', ['3-1-101']],
      ['3-2', ['3-2-501', '3-2-1001']],
    ]);
  });

  it('are one without a name where codes tell none', () => {
    expect(unitsOf([home('A-1'), home('A-2')]).map(({ code }) => code)).toEqual(['']);
  });
});
