const underWay = new Map<string, Promise<unknown>>();

/** The second click of a double click waits for the answer to the first; the key guards whatever gets past this page. */
export const joined = <Answer>(key: string, send: () => Promise<Answer>): Promise<Answer> => {
  const running = underWay.get(key);
  if (running) return running as Promise<Answer>;
  const sent = send().finally(() => underWay.delete(key));
  underWay.set(key, sent);
  return sent;
};
