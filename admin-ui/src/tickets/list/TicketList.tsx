import { ListBase } from 'react-admin';
import { ListBody } from './ListBody';
import { openQueue } from './queues/queues';
import { SelectingProvider } from './select/SelectingProvider';

const newestFirst = { field: 'receivedAt', order: 'DESC' as const };
// what colleagues do meanwhile, and what has fallen due
const nowAndThen = { refetchInterval: 60_000 };

const TicketList = () => (
  <ListBase
    perPage={25}
    sort={newestFirst}
    filterDefaultValues={openQueue}
    queryOptions={nowAndThen}
    exporter={false}
  >
    <SelectingProvider>
      <ListBody />
    </SelectingProvider>
  </ListBase>
);

export default TicketList;
