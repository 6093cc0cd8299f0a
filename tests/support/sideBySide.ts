const AT_ONCE = 8;

/** Asks many things, a few at a time, and answers in the order of the questions. */
export async function sideBySide<Q, A>(
  questions: readonly Q[],
  ask: (question: Q) => Promise<A>,
): Promise<A[]> {
  const answers: A[] = [];
  for (let from = 0; from < questions.length; from += AT_ONCE)
    answers.push(...(await Promise.all(questions.slice(from, from + AT_ONCE).map(ask))));
  return answers;
}
