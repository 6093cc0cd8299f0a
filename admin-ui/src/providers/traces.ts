/** Why somebody stands before the login page who was inside a moment ago. */
export type Farewell = 'ended' | 'elsewhere';

const cookieKey = 'shouwen.session';
const farewellKey = 'shouwen.farewell';

/** What outlives the page: that there is a session to restore, and what to say once it is over. Never a token. */
export const traces = {
  /** True while the browser should hold a cookie. Who logs out without a network must not be let in by a reload. */
  isExpected: (): boolean => localStorage.getItem(cookieKey) !== null,
  enter: (): void => {
    localStorage.setItem(cookieKey, '1');
    sessionStorage.removeItem(farewellKey);
  },
  leave: (farewell: Farewell | null): void => {
    localStorage.removeItem(cookieKey);
    if (farewell !== null) sessionStorage.setItem(farewellKey, farewell);
  },
  farewell: (): Farewell | null => {
    const told = sessionStorage.getItem(farewellKey);
    return told === 'ended' || told === 'elsewhere' ? told : null;
  },
};
