import { DataTable, useListContext } from 'react-admin';
import { TableWaiting } from '../../lists/TableWaiting';
import { ink, paper, pine } from '../../theme/palette';
import { digits } from '../../theme/typography';
import { BulkBar } from './bulk/BulkBar';
import { usuallyHidden } from './columns';
import { NoTickets } from './NoTickets';
import { TicketRows } from './rows/TicketRows';

const look = {
  '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
  '& tbody tr': { height: 68, cursor: 'pointer' },
  '& tbody td': {
    p: '10px 7px',
    borderBottom: `1px solid ${paper.line}`,
    color: ink.body,
    fontSize: '0.875rem',
    lineHeight: 1.55,
    verticalAlign: 'top',
  },
  ':root[data-density="compact"] & tbody td': { py: 0.5 },
  '& tbody tr:hover': { bgcolor: pine[50] },
  '& tbody tr:focus-within': { bgcolor: pine[50], boxShadow: `inset 3px 0 0 ${pine[600]}` },
  '& tbody tr[data-selected]': { bgcolor: pine[50] },
  '& tbody .column-select': { width: 48, p: '8px 0 0 4px' },
  // as wide as the cells below: nine columns and English words on a screen of 1440
  '& .MuiTableCell-root:not(.MuiTableCell-paddingCheckbox)': { px: 0.875 },
  '& .column-title': { width: '30%', minWidth: 160 },
  '& .column-household': { whiteSpace: 'nowrap', '& .cell-line': { display: 'block' } },
  '& .column-receivedAt, & .column-requesterName': digits,
  '& .column-department, & .column-requesterName': { whiteSpace: 'nowrap' },
};

// in the order of columnNames; what stands in them: rows/cells
const Columns = () => (
  <DataTable
    body={TicketRows}
    bulkActionsToolbar={<BulkBar />}
    bulkActionButtons={<BulkBar />}
    hiddenColumns={usuallyHidden}
    empty={<NoTickets />}
    size="medium"
    sx={look}
  >
    <DataTable.Col source="receivedAt" label="resources.tickets.fields.number" />
    <DataTable.Col source="title" />
    <DataTable.Col source="state" />
    <DataTable.Col source="requesterName" label="resources.tickets.fields.requester" />
    <DataTable.Col source="household" label="resources.tickets.fields.place" disableSort />
    <DataTable.Col source="department" label="resources.tickets.fields.hands" disableSort />
    <DataTable.Col source="nextDueAt" />
    <DataTable.Col source="replyDueAt" />
    <DataTable.Col source="resolveDueAt" />
    <DataTable.Col source="answerable" disableSort />
    <DataTable.Col source="channel" />
    <DataTable.Col source="updatedAt" />
  </DataTable>
);

export const TicketTable = () => {
  const { isPending } = useListContext();
  return isPending ? <TableWaiting /> : <Columns />;
};
