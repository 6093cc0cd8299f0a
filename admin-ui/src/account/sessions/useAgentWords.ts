import { useCallback } from 'react';
import { useText } from '../../i18n/useText';
import { agentIn } from './agent';

/** 'Windows · Chrome', as much of it as is known. */
export const useAgentWords = () => {
  const text = useText();
  return useCallback(
    (agent: string | null): string => {
      const { browser, system } = agentIn(agent);
      if (browser && system) return text('account.sessions.on', { browser, system });
      return browser ?? system ?? text('account.sessions.unknown');
    },
    [text],
  );
};
