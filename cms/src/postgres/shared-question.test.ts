import { SharedQuestion } from './shared-question';

describe('a question that many ask at once', () => {
  const sent: { answer(value: number): void; fail(): void }[] = [];
  const open = () => {
    sent.length = 0;
    return new SharedQuestion(
      () =>
        new Promise<number>((resolve, reject) =>
          sent.push({ answer: resolve, fail: () => reject(new Error()) }),
        ),
    );
  };

  test('is sent again for those who ask while one is under way, and once for all of them', async () => {
    const question = open();
    const first = question.answer();
    const others = [question.answer(), question.answer(), question.answer()];
    expect(sent).toHaveLength(1);
    sent[0]?.answer(1);
    expect(await first).toBe(1);
    await new Promise(setImmediate);
    expect(sent).toHaveLength(2);
    sent[1]?.answer(2);
    expect(await Promise.all(others)).toEqual([2, 2, 2]);
  });

  test('is sent anew once nobody waits', async () => {
    const question = open();
    const first = question.answer();
    sent[0]?.answer(1);
    await first;
    await new Promise(setImmediate);
    void question.answer();
    expect(sent).toHaveLength(2);
  });

  test('that fails, fails those who asked it and nobody after them', async () => {
    const question = open();
    const first = question.answer();
    const second = question.answer();
    sent[0]?.fail();
    await expect(first).rejects.toThrow();
    await new Promise(setImmediate);
    sent[1]?.answer(2);
    expect(await second).toBe(2);
  });
});
