import { ExportButton } from '../../tasks/export/ExportButton';
import { fieldsIn, useColumns } from './columns';

/** With the columns that are shown, in their order. */
export const ExportTickets = () => {
  const { shown } = useColumns();
  return <ExportButton columns={fieldsIn(shown)} />;
};
