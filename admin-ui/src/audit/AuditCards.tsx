import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useText } from '../i18n/useText';
import { Cards } from '../lists/Cards';
import { ink } from '../theme/palette';
import { Sheet } from '../theme/Sheet';
import { digits } from '../theme/typography';
import { When, Where } from './AuditTable';
import { Details } from './Details';
import type { AuditEntry } from './entry';
import { NoEntries } from './NoEntries';
import { What } from './What';
import { Who } from './Who';

const ends = { display: 'flex', justifyContent: 'space-between', gap: 1.5 };

const EntryCard = () => {
  const entry = useRecordContext<AuditEntry>();
  if (!entry) return null;
  return (
    <Sheet component="div" sx={{ p: 1.75 }}>
      <Box sx={{ ...ends, color: ink.soft, fontSize: '0.8125rem', mb: 0.5, ...digits }}>
        <When entry={entry} />
      </Box>
      <Box sx={ends}>
        <div>
          <What entry={entry} />
        </div>
        <Box sx={{ textAlign: 'right', fontWeight: 600 }}>
          <Who entry={entry} />
        </Box>
      </Box>
      <Box sx={{ mt: 0.75, fontSize: '0.875rem' }}>
        <Details entry={entry} />
      </Box>
      <Box sx={{ mt: 0.5, color: ink.soft, fontSize: '0.8125rem' }}>
        <Where entry={entry} />
      </Box>
    </Sheet>
  );
};

export const AuditCards = () => {
  const text = useText();
  return (
    <Cards label={text('audit.region')} height={120} empty={<NoEntries />}>
      <EntryCard />
    </Cards>
  );
};
