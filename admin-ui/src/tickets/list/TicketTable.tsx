import { DataTable, useListContext } from 'react-admin';
import { TableWaiting } from '../../lists/TableWaiting';
import { pine } from '../../theme/palette';
import { digits } from '../../theme/typography';
import { DueField } from '../fields/DueField';
import { PlaceField } from '../fields/PlaceField';
import { StateField } from '../fields/StateField';
import { BulkBar } from './bulk/BulkBar';
import { AnswerableCell } from './cells/AnswerableCell';
import { ChannelCell } from './cells/ChannelCell';
import { NextDueCell } from './cells/NextDueCell';
import { UpdatedCell } from './cells/UpdatedCell';
import { usuallyHidden } from './columns';
import { HandsCell } from './HandsCell';
import { NoTickets } from './NoTickets';
import { NumberCell } from './NumberCell';
import { RequesterCell } from './RequesterCell';
import { TitleCell } from './TitleCell';

const look = {
  '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
  '& .RaDataTable-tbody .RaDataTable-row': { height: 68 },
  // the browser passes over rows that are out of sight
  '& tbody tr': { contentVisibility: 'auto', containIntrinsicSize: 'auto 68px' },
  '& tbody tr:focus-within': { bgcolor: pine[50], boxShadow: `inset 3px 0 0 ${pine[600]}` },
  '& .column-title': { width: '30%', minWidth: 220 },
  '& .column-receivedAt': digits,
  '& .column-department, & .column-requesterName': { whiteSpace: 'nowrap' },
};

// in the order of columnNames
const Columns = () => (
  <DataTable
    rowClick="show"
    bulkActionsToolbar={<BulkBar />}
    bulkActionButtons={<BulkBar />}
    hiddenColumns={usuallyHidden}
    empty={<NoTickets />}
    size="medium"
    sx={look}
  >
    <DataTable.Col source="receivedAt" label="resources.tickets.fields.number">
      <NumberCell />
    </DataTable.Col>
    <DataTable.Col source="title">
      <TitleCell />
    </DataTable.Col>
    <DataTable.Col source="state">
      <StateField />
    </DataTable.Col>
    <DataTable.Col source="requesterName" label="resources.tickets.fields.requester">
      <RequesterCell />
    </DataTable.Col>
    <DataTable.Col source="household" label="resources.tickets.fields.place" disableSort>
      <PlaceField />
    </DataTable.Col>
    <DataTable.Col source="department" label="resources.tickets.fields.hands" disableSort>
      <HandsCell />
    </DataTable.Col>
    <DataTable.Col source="nextDueAt">
      <NextDueCell />
    </DataTable.Col>
    <DataTable.Col source="replyDueAt">
      <DueField kind="reply" />
    </DataTable.Col>
    <DataTable.Col source="resolveDueAt">
      <DueField kind="resolve" />
    </DataTable.Col>
    <DataTable.Col source="answerable" disableSort>
      <AnswerableCell />
    </DataTable.Col>
    <DataTable.Col source="channel">
      <ChannelCell />
    </DataTable.Col>
    <DataTable.Col source="updatedAt">
      <UpdatedCell />
    </DataTable.Col>
  </DataTable>
);

export const TicketTable = () => {
  const { isPending } = useListContext();
  return isPending ? <TableWaiting /> : <Columns />;
};
