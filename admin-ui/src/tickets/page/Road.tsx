import CheckIcon from '@mui/icons-material/Check';
import { Box } from '@mui/material';
import type { TicketState } from '@shouwen/domain/contract';
import { useText } from '../../i18n/useText';
import { ink, paper, pine } from '../../theme/palette';
import { milestoneOf, milestones } from './road';

// five English words side by side on a phone
const labelSize = { xs: '0.6875rem', sm: '0.8125rem' };

const Step = ({ label, isBehind, isHere }: { label: string; isBehind: boolean; isHere: boolean }) => (
  <Box
    component="li"
    aria-current={isHere ? 'step' : undefined}
    sx={{
      flex: { xs: '1 1 auto', sm: 1 },
      color: isHere ? pine[700] : isBehind ? ink.body : ink.faint,
      fontWeight: isHere ? 650 : 500,
    }}
  >
    <Box
      sx={{ height: 4, borderRadius: 2, mb: 0.75, bgcolor: isHere || isBehind ? pine[600] : paper.line }}
    />
    <Box sx={{ display: 'flex', alignItems: 'center', gap: { xs: 0.25, sm: 0.5 }, fontSize: labelSize }}>
      {isBehind && <CheckIcon sx={{ fontSize: { xs: 12, sm: 15 }, color: pine[600] }} />}
      {label}
    </Box>
  </Box>
);

/** Where on its road the ticket stands; nothing for those that left it. */
export const Road = ({ state }: { state: TicketState }) => {
  const text = useText();
  const here = milestoneOf(state);
  if (here === null) return null;
  return (
    <Box
      component="ol"
      aria-label={text('tickets.page.road')}
      sx={{ display: 'flex', gap: 0.75, listStyle: 'none', p: 0, m: 0, mt: 2, maxWidth: 720 }}
    >
      {milestones.map((label, index) => (
        <Step
          key={label}
          label={text(label)}
          isBehind={index < here || state === 'closed'}
          isHere={index === here}
        />
      ))}
    </Box>
  );
};
