import { Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../i18n/useText';
import { useDesk } from '../../providers/dataProvider';
import { useWords } from '../../i18n/useWords';
import { ink, paper } from '../../theme/palette';
import { Sheet } from '../../theme/Sheet';
import { digits } from '../../theme/typography';
import { useMoments } from '../../time/useMoments';
import type { Policy } from '../policy';
import { useRuleWords } from '../words/useRuleWords';

/** What held since when; the newest holds for what comes in now. */
export const VersionsSheet = ({ policy }: { policy: Policy }) => {
  const text = useText();
  const desk = useDesk();
  const { when, exact } = useMoments();
  const { clock } = useWords();
  const { caseWords, targetWords } = useRuleWords();
  const { data } = useQuery({
    queryKey: ['policy-versions', policy.id, policy.version],
    queryFn: () => desk.policyVersions(policy.id),
  });
  return (
    <Sheet label={text('policies.versions')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {text('policies.versions')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text('policies.versionsHint')}
      </Typography>
      {!data && <Skeleton variant="rounded" height={64} />}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map(({ number, inForceFrom, body }) => (
          <Box component="li" key={number} sx={{ py: 1, borderTop: `1px solid ${paper.line}` }}>
            <Box component="details">
              <Box component="summary" sx={{ cursor: 'pointer', ...digits }}>
                <strong>{text('policies.version', { number })}</strong>{' '}
                <Box
                  component="time"
                  dateTime={inForceFrom}
                  title={exact(inForceFrom)}
                  sx={{ color: ink.soft }}
                >
                  {text('policies.since', { when: when(inForceFrom) })}
                </Box>
              </Box>
              {body.targets.map((rule, index) => (
                <Box key={index} sx={{ color: ink.soft, fontSize: '0.8125rem', pl: 2, pt: 0.5 }}>
                  {text('policies.line', {
                    kind: clock[rule.kind],
                    case: caseWords(rule),
                    target: targetWords(rule.target),
                  })}
                </Box>
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Sheet>
  );
};
