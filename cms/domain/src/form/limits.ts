/** How large a form may grow, and what an answer may hold where its item says nothing. */
export const formLimits = {
  items: 60,
  options: 100,
  idCharacters: 60,
  labelCharacters: 120,
  helpCharacters: 300,
  unitCharacters: 20,
  textCharacters: 200,
  longTextCharacters: 20_000,
  /** The largest number that is still counted exactly with three decimals. */
  number: 1_000_000_000_000,
} as const;
