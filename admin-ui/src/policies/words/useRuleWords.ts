import type { PolicyTarget } from '@shouwen/domain/definition';
import { clockStartOf } from '@shouwen/domain/definition';
import type { Target } from '@shouwen/domain/deadline';
import { useCallback } from 'react';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';

/** A rule of a policy as a person would say it: for which case, and by when. */
export const useRuleWords = () => {
  const text = useText();
  const words = useWords();

  const caseWords = useCallback(
    ({ when }: PolicyTarget): string => {
      const parts = [
        when?.urgency ? words.urgency[when.urgency] : '',
        when?.severity ? words.severity[when.severity] : '',
        when?.nature ? words.nature[when.nature] : '',
      ].filter(Boolean);
      return parts.length > 0 ? parts.join(text('policies.and')) : text('policies.otherwise');
    },
    [text, words],
  );

  const targetWords = useCallback(
    ({ amount, unit, dayCount }: Target): string => {
      if (unit !== 'workingDays') return text(`policies.within.${unit}`, { smart_count: amount });
      return text(`policies.within.${dayCount ?? 'endOfDay'}`, { smart_count: amount });
    },
    [text],
  );

  const startWords = useCallback(
    (rule: PolicyTarget): string => text(`policies.from.${clockStartOf(rule)}`),
    [text],
  );

  return { caseWords, targetWords, startWords };
};
