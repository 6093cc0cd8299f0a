import { Box } from '@mui/material';
import { useText } from '../i18n/useText';
import { ink } from '../theme/palette';
import type { AuditEntry } from './entry';
import { toldChanges, type ToldChange } from './toldChanges';
import { useChangeText } from './useChangeText';

const Line = ({ change, resource }: { change: ToldChange; resource: string | null }) => {
  const text = useText();
  const { nameOf, valueOf } = useChangeText();
  const name = nameOf(change.field, resource);
  if (change.kind === 'named') return <>{text('audit.wasChanged', { field: name })}</>;
  return (
    <>
      <Box component="span" sx={{ color: ink.soft }}>
        {name}
      </Box>{' '}
      {change.kind === 'changed' && <>{valueOf(change.field, change.from)} → </>}
      {valueOf(change.field, change.kind === 'told' ? change.value : change.to)}
    </>
  );
};

export const Changes = ({ entry }: { entry: AuditEntry }) => (
  <>
    {toldChanges(entry.changes).map((change) => (
      <Box key={change.field} sx={{ overflowWrap: 'anywhere' }}>
        <Line change={change} resource={entry.resource} />
      </Box>
    ))}
  </>
);
