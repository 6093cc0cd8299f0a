import { Button } from '@mui/material';
import { useListContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Notice } from '../../layout/Notice';
import { useConditions } from './filters/useConditions';

export const NoTickets = () => {
  const text = useText();
  const { filterValues } = useListContext();
  const { asked, clear } = useConditions();
  if (!filterValues.q && Object.keys(asked).length === 0)
    return <Notice title={text('tickets.list.empty')} hint={text('tickets.list.emptyHint')} />;
  return (
    <Notice title={text('tickets.list.noMatch')} hint={text('tickets.list.noMatchHint')}>
      <Button variant="outlined" onClick={() => clear({ q: undefined })}>
        {text('tickets.list.clear')}
      </Button>
    </Notice>
  );
};
