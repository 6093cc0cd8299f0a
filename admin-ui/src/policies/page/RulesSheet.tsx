import { Box, Typography } from '@mui/material';
import { clockKinds } from '@shouwen/domain/contract';
import type { DeadlinePolicyBody } from '@shouwen/domain/definition';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { ink, paper, pine } from '../../theme/palette';
import { Sheet } from '../../theme/Sheet';
import { useRuleWords } from '../words/useRuleWords';

interface RulesSheetProps {
  /** Said above where the sheet stands beside another. */
  title?: string | undefined;
  body: DeadlinePolicyBody;
  calendarName: string;
}

const line = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '132px 1fr' },
  gap: { sm: 2 },
  py: 0.75,
};

/** What the policy promises, in plain words: of each kind the first that fits holds. */
export const RulesSheet = ({ title, body, calendarName }: RulesSheetProps) => {
  const text = useText();
  const { clock, role } = useWords();
  const { caseWords, targetWords, startWords } = useRuleWords();
  return (
    <Sheet label={title ?? text('policies.rules')}>
      {title && <Typography sx={{ mb: 1.5, fontWeight: 650, color: ink.strong }}>{title}</Typography>}
      {clockKinds.map((kind) => {
        const rules = body.targets.filter((rule) => rule.kind === kind);
        return (
          <Box key={kind} sx={{ mb: 2 }}>
            <Typography variant="h2" sx={{ mb: 0.5 }}>
              {clock[kind]}
            </Typography>
            {rules.length === 0 && <Box sx={{ color: ink.soft }}>{text('policies.noRule')}</Box>}
            {rules.map((rule, index) => (
              <Box key={index} sx={{ ...line, borderTop: index > 0 ? `1px solid ${paper.line}` : 'none' }}>
                <Box sx={{ fontWeight: 600, color: ink.strong }}>{caseWords(rule)}</Box>
                <Box>
                  <Box sx={{ color: pine[700], fontWeight: 600 }}>{targetWords(rule.target)}</Box>
                  <Box sx={{ color: ink.soft, fontSize: '0.8125rem' }}>{startWords(rule)}</Box>
                </Box>
              </Box>
            ))}
          </Box>
        );
      })}
      <Box component="dl" sx={{ m: 0, pt: 1.5, borderTop: `1px solid ${paper.line}` }}>
        <Box sx={line}>
          <Box component="dt" sx={{ color: ink.soft }}>
            {text('policies.field.invalidatedBy')}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {body.invalidatedBy.map((each) => role[each]).join(text('common.separator')) ||
              text('policies.nobody')}
          </Box>
        </Box>
        <Box sx={line}>
          <Box component="dt" sx={{ color: ink.soft }}>
            {text('policies.field.callbackAttempts')}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {text('policies.attempts', { smart_count: body.callbackAttempts })}
          </Box>
        </Box>
        <Box sx={line}>
          <Box component="dt" sx={{ color: ink.soft }}>
            {text('policies.field.calendar')}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {calendarName}
          </Box>
        </Box>
      </Box>
    </Sheet>
  );
};
