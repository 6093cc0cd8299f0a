import { DataTable, useListContext } from 'react-admin';
import { digits } from '../../theme/typography';
import { DueField } from '../fields/DueField';
import { PlaceField } from '../fields/PlaceField';
import { StateField } from '../fields/StateField';
import { HandsCell } from './HandsCell';
import { NoTickets } from './NoTickets';
import { NumberCell } from './NumberCell';
import { RequesterCell } from './RequesterCell';
import { TableWaiting } from '../../lists/TableWaiting';
import { TitleCell } from './TitleCell';

const columns = {
  '& .RaDataTable-tbody .RaDataTable-row': { height: 68 },
  '& .column-title': { width: '30%', minWidth: 220 },
  '& .column-receivedAt': digits,
  '& .column-department, & .column-requesterName': { whiteSpace: 'nowrap' },
};

const Columns = () => (
  <DataTable rowClick="show" bulkActionButtons={false} empty={<NoTickets />} size="medium" sx={columns}>
    <DataTable.Col source="receivedAt" label="resources.tickets.fields.number">
      <NumberCell />
    </DataTable.Col>
    <DataTable.Col source="title" disableSort>
      <TitleCell />
    </DataTable.Col>
    <DataTable.Col source="state" disableSort>
      <StateField />
    </DataTable.Col>
    <DataTable.Col source="requesterName" label="resources.tickets.fields.requester" disableSort>
      <RequesterCell />
    </DataTable.Col>
    <DataTable.Col source="household" label="resources.tickets.fields.place" disableSort>
      <PlaceField />
    </DataTable.Col>
    <DataTable.Col source="department" label="resources.tickets.fields.hands" disableSort>
      <HandsCell />
    </DataTable.Col>
    <DataTable.Col source="replyDueAt">
      <DueField kind="reply" />
    </DataTable.Col>
    <DataTable.Col source="resolveDueAt">
      <DueField kind="resolve" />
    </DataTable.Col>
  </DataTable>
);

export const TicketTable = () => {
  const { isPending } = useListContext();
  return isPending ? <TableWaiting /> : <Columns />;
};
