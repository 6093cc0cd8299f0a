const tokenKey = 'shouwen.token';

/** The token of the person at this desk; nobody else touches the storage. */
export const session = {
  token: (): string | null => localStorage.getItem(tokenKey),
  open: (token: string): void => localStorage.setItem(tokenKey, token),
  close: (): void => localStorage.removeItem(tokenKey),
};
