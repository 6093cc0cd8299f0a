import { Box, ButtonBase } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { ink, paper, pine } from '../../theme/palette';
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
    <ButtonBase
      component={Link}
      to={`/deadline-policies/${policy.id}`}
      sx={{
        display: 'block',
        width: '100%',
        p: 2,
        bgcolor: paper.sheet,
        border: `1px solid ${paper.line}`,
        borderRadius: 3,
        '&:hover': { borderColor: pine[600] },
      }}
    >
      <Box sx={{ display: 'flex', gap: 1, mb: 0.75, alignItems: 'center' }}>
        <Box sx={{ fontWeight: 650, fontSize: '1.0625rem', color: ink.strong }}>{policy.name}</Box>
        {policy.isDraft && <Pill tone="neutral">{text('policies.draft')}</Pill>}
      </Box>
      {policy.body.targets.map((rule, index) => (
        <Box key={index} sx={{ color: ink.body, fontSize: '0.875rem' }}>
          {text('policies.line', {
            kind: clock[rule.kind],
            case: caseWords(rule),
            target: targetWords(rule.target),
          })}
        </Box>
      ))}
    </ButtonBase>
  );
};
