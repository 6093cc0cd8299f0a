import { passwordProblem } from '@shouwen/domain/account';
import { messageFor } from '@shouwen/domain/messages';
import { useCallback } from 'react';
import type { Validator } from 'react-admin';
import { useLanguage } from '../../i18n/useLanguage';
import { useMe } from '../../providers/useMe';

/** The server's own rule, told while one still types; only one's phone is not known here. */
export const usePasswordRule = (): Validator => {
  const me = useMe();
  const language = useLanguage();
  return useCallback(
    (password: string) => {
      const problem = password && passwordProblem(password, { username: me?.username ?? '', name: me?.name });
      return problem ? messageFor(problem, language) : undefined;
    },
    [language, me],
  );
};
