import CheckIcon from '@mui/icons-material/Check';
import { Box, Typography } from '@mui/material';
import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { ink, paper, pine } from '../../theme/palette';

const rules: MessageKey[] = [
  'account.password.length',
  'account.password.notTold',
  'account.password.notPlain',
];

/** What the new password will be measured by, told before it is typed. */
export const PasswordRules = () => {
  const text = useText();
  return (
    <Box sx={{ bgcolor: paper.sunk, border: `1px solid ${paper.line}`, borderRadius: 2, px: 1.75, py: 1.25 }}>
      <Typography variant="h3" component="p">
        {text('account.password.rules')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.875rem', color: ink.soft }}>
        {rules.map((rule) => (
          <Box component="li" key={rule} sx={{ display: 'flex', gap: 0.75, mt: 0.5 }}>
            <CheckIcon sx={{ fontSize: 16, mt: '2px', color: pine[600] }} aria-hidden />
            {text(rule)}
          </Box>
        ))}
      </Box>
    </Box>
  );
};
