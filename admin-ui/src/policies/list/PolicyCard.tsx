import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { CardLink } from '../../lists/CardLink';
import { CardTitle } from '../../lists/CardTitle';
import { ink } from '../../theme/palette';
import { Pill } from '../../theme/Pill';
import type { Policy } from '../policy';
import { useRuleWords } from '../words/useRuleWords';

export const PolicyCard = () => {
  const text = useText();
  const { clock } = useWords();
  const { caseWords, targetWords } = useRuleWords();
  const policy = useRecordContext<Policy>();
  if (!policy) return null;
  return (
    <CardLink to={`/deadline-policies/${policy.id}`}>
      <CardTitle title={policy.name}>
        {policy.isDraft && <Pill tone="neutral">{text('policies.draft')}</Pill>}
      </CardTitle>
      {policy.body.targets.map((rule, index) => (
        <Box key={index} sx={{ color: ink.body, fontSize: '0.875rem' }}>
          {text('policies.line', {
            kind: clock[rule.kind],
            case: caseWords(rule),
            target: targetWords(rule.target),
          })}
        </Box>
      ))}
    </CardLink>
  );
};
