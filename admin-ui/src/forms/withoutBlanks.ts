/** What was never filled in is not sent: the server has its own defaults, and an empty title comes from the description. */
export const withoutBlanks = <Values extends Record<string, unknown>>(values: Values): Partial<Values> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Partial<Values>;
