import { machineNow } from '../time/now';
import type { VerifiedCaller } from './callers';
import { Remembered } from './remembered';

const AT = Date.parse('2025-06-09T01:30:00.000Z');
const at = (seconds: number): Date => new Date(AT + seconds * 1_000);
const inAnHour = (): number => machineNow() + 3_600_000;

const caller = (userId: number, sessionId = `s${userId}`): VerifiedCaller => ({
  userId,
  sessionId,
  username: 'clerk',
  staffId: userId,
  staff: 's',
  name: '前台',
  role: 'clerk',
  serviceCenterId: 1,
  departmentId: null,
  duty: null,
});

describe('a verified caller', () => {
  let remembered: Remembered;

  beforeEach(() => {
    remembered = new Remembered();
    remembered.keep('token', caller(1), inAnHour(), at(0));
  });

  test.each([
    [0, true],
    [29.999, true],
    [30, false],
    // a clock that was set back proves nothing
    [-1, false],
  ])('is still known %s seconds later: %s', (seconds, isKnown) => {
    expect(remembered.find('token', at(seconds)) !== undefined).toBe(isKnown);
  });

  test('is not known past the expiry of the token, however young the memory', () => {
    remembered.keep('old', caller(1), machineNow() - 1, at(0));
    expect(remembered.find('old', at(0))).toBeUndefined();
  });

  test('is forgotten by person, by session, or with all others', () => {
    remembered.keep('other', caller(2), inAnHour(), at(0));
    remembered.forget(1);
    expect([remembered.find('token', at(0)), remembered.find('other', at(0))?.userId]).toEqual([
      undefined,
      2,
    ]);
    remembered.keep('token', caller(1), inAnHour(), at(0));
    remembered.forgetSession('s2');
    expect([remembered.find('token', at(0))?.userId, remembered.find('other', at(0))]).toEqual([
      1,
      undefined,
    ]);
    remembered.forgetAll();
    expect(remembered.find('token', at(0))).toBeUndefined();
  });

  test('everybody is forgotten where the database counts one change more', () => {
    remembered.standAt('1');
    remembered.keep('token', caller(1), inAnHour(), at(0));
    remembered.standAt('1');
    expect(remembered.find('token', at(1))?.userId).toBe(1);
    remembered.standAt('2');
    expect(remembered.find('token', at(1))).toBeUndefined();
  });

  test('who is forgotten while being read is told by the count of changes', () => {
    const { changes } = remembered;
    remembered.forget(99);
    expect(remembered.changes).not.toBe(changes);
  });

  test('makes room for the five-thousand-and-first', () => {
    for (let index = 0; index < 5_000; index += 1)
      remembered.keep(`t${index}`, caller(index), inAnHour(), at(0));
    expect(remembered.find('token', at(0))).toBeUndefined();
    expect(remembered.find('t0', at(0))?.userId).toBe(0);
  });
});
