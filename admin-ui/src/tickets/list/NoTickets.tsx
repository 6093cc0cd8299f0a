import { Button } from '@mui/material';
import { useListContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Notice } from '../../layout/Notice';
import { openGroup } from './groups';

export const NoTickets = () => {
  const text = useText();
  const { filterValues, setFilters } = useListContext();
  if (!filterValues.q)
    return <Notice title={text('tickets.list.empty')} hint={text('tickets.list.emptyHint')} />;
  return (
    <Notice title={text('tickets.list.noMatch')} hint={text('tickets.list.noMatchHint')}>
      <Button variant="outlined" onClick={() => setFilters(openGroup, undefined, false)}>
        {text('tickets.list.clear')}
      </Button>
    </Notice>
  );
};
