import { openAuditBuffer } from './buffer';
import type { AuditEntry } from './record';

const AT = new Date('2025-06-09T01:30:00.000Z');
const refusal: AuditEntry = { kind: 'access-refused', username: 'engineer' };

describe('what waits to be written on the audit list', () => {
  test('is written once a key, with how often it happened, at the end at the latest', async () => {
    const written: AuditEntry[] = [];
    const buffer = openAuditBuffer((entries) => {
      written.push(...entries);
      return Promise.resolve();
    });
    for (let time = 0; time < 7; time += 1) buffer.add('same', refusal, AT);
    buffer.add('other', refusal, AT);
    await buffer.stop();
    expect(written.map(({ count, at }) => [count, at])).toEqual([
      [7, AT],
      [1, AT],
    ]);
  });

  test('is tried again when the database refused it', async () => {
    const counts: (number | undefined)[] = [];
    let isDown = true;
    const buffer = openAuditBuffer((entries) => {
      if (isDown) return Promise.reject(new Error('down'));
      counts.push(...entries.map(({ count }) => count));
      return Promise.resolve();
    });
    buffer.add('same', refusal, AT);
    await new Promise((resolve) => setTimeout(resolve, 2_200));
    buffer.add('same', refusal, AT);
    isDown = false;
    await buffer.stop();
    expect(counts).toEqual([2]);
  });

  test('never grows without bound', async () => {
    let most = 0;
    const buffer = openAuditBuffer((entries) => {
      most = Math.max(most, entries.length);
      return Promise.resolve();
    });
    for (let key = 0; key < 5_000; key += 1) buffer.add(String(key), refusal, AT);
    await buffer.stop();
    expect(most).toBe(1_000);
  });
});
