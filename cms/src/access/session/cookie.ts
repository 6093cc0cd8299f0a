const NAME = 'shouwen_refresh';
const MAX_AGE_SECONDS = 30 * 86_400;

export function refreshCookie(header: string | undefined): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === NAME)?.[1];
}

/** No script reads it, no other site sends it, and no other address than login and refresh gets to see it. */
function cookie(value: string, seconds: number, isSecure: boolean): string {
  const attributes = ['Path=/api/auth', 'HttpOnly', 'SameSite=Strict', `Max-Age=${seconds}`];
  return [`${NAME}=${value}`, ...attributes, ...(isSecure ? ['Secure'] : [])].join('; ');
}

export const setCookie = (token: string, isSecure: boolean): string =>
  cookie(token, MAX_AGE_SECONDS, isSecure);

export const clearCookie = (isSecure: boolean): string => cookie('', 0, isSecure);
