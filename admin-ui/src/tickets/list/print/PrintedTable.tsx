import { Box } from '@mui/material';
import { RecordContextProvider, useListContext } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { paper } from '../../../theme/palette';
import type { Ticket } from '../../ticket';
import { useColumns } from '../columns';
import { printedCells } from './printedCells';

const ruled = {
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': { border: '0.2mm solid', p: '1mm 1.6mm', textAlign: 'left', verticalAlign: 'top' },
  '& th': { fontWeight: 650, whiteSpace: 'nowrap', bgcolor: paper.sunk, printColorAdjust: 'exact' },
  '& tr': { breakInside: 'avoid' },
  '& td *': { fontSize: 'inherit !important' },
};

/** The rows of the list as they stand, in the columns that are chosen. */
export const PrintedTable = () => {
  const text = useText();
  const { data = [] } = useListContext<Ticket>();
  const { shown } = useColumns();
  const columns = shown.map((name) => ({ name, ...printedCells[name] }));
  return (
    <Box component="table" sx={ruled}>
      <thead>
        <tr>
          {columns.map(({ name, label }) => (
            <th key={name} scope="col">
              {text(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.map((ticket) => (
          <RecordContextProvider key={ticket.id} value={ticket}>
            <tr>
              {columns.map(({ name, cell }) => (
                <td key={name}>{cell}</td>
              ))}
            </tr>
          </RecordContextProvider>
        ))}
      </tbody>
    </Box>
  );
};
