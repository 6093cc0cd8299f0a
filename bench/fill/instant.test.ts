import { instant } from './instant';

test.each(['2023-11-24T20:42:27.042Z', '1969-12-31T23:59:59.999Z', '2024-02-29T00:00:00.000Z'])(
  '%s is spelled as the language itself spells it',
  (spelled) => {
    expect(instant(new Date(spelled))).toBe(spelled);
  },
);
