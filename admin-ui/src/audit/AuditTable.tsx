import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { DataTable, useListContext, useRecordContext } from 'react-admin';
import { useAgentWords } from '../account/sessions/useAgentWords';
import { useText } from '../i18n/useText';
import { TableWaiting } from '../lists/TableWaiting';
import { ink } from '../theme/palette';
import { digits } from '../theme/typography';
import { useMoments } from '../time/useMoments';
import { Details } from './Details';
import type { AuditEntry } from './entry';
import { NoEntries } from './NoEntries';
import { What } from './What';
import { Who } from './Who';

export const When = ({ entry }: { entry: AuditEntry }) => {
  const { when, exact } = useMoments();
  return <span title={exact(entry.at)}>{when(entry.at, 'short')}</span>;
};

export const Where = ({ entry: { address, agent } }: { entry: AuditEntry }) => {
  const wordsOf = useAgentWords();
  return (
    <Box sx={digits}>
      {address ?? '—'}
      {agent && <Box sx={{ color: ink.soft, fontSize: '0.8125rem' }}>{wordsOf(agent)}</Box>}
    </Box>
  );
};

const Cell = ({ of }: { of: (entry: AuditEntry) => ReactNode }) => {
  const entry = useRecordContext<AuditEntry>();
  return entry ? of(entry) : null;
};

const columns = {
  '& .column-at': { ...digits, whiteSpace: 'nowrap' },
  '& .column-changes': { width: '34%', fontSize: '0.875rem' },
};

export const AuditTable = () => {
  const text = useText();
  const { isPending } = useListContext();
  if (isPending) return <TableWaiting />;
  return (
    <DataTable rowClick={false} bulkActionButtons={false} empty={<NoEntries />} size="medium" sx={columns}>
      <DataTable.Col source="at" label={text('audit.field.at')}>
        <Cell of={(entry) => <When entry={entry} />} />
      </DataTable.Col>
      <DataTable.Col source="kind" label={text('audit.field.kind')} disableSort>
        <Cell of={(entry) => <What entry={entry} />} />
      </DataTable.Col>
      <DataTable.Col source="staff" label={text('audit.field.who')} disableSort>
        <Cell of={(entry) => <Who entry={entry} />} />
      </DataTable.Col>
      <DataTable.Col source="changes" label={text('audit.field.note')} disableSort>
        <Cell of={(entry) => <Details entry={entry} />} />
      </DataTable.Col>
      <DataTable.Col source="address" label={text('audit.field.where')} disableSort>
        <Cell of={(entry) => <Where entry={entry} />} />
      </DataTable.Col>
    </DataTable>
  );
};
