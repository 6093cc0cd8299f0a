import { Button } from '@mui/material';
import { useShowContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { Notice } from '../../layout/Notice';
import { refusalOf } from '../../providers/refusal';
import { useRefusalText } from '../../providers/useRefusalText';

export const NoSuchTicket = () => {
  const text = useText();
  const { error, refetch } = useShowContext();
  const refusalText = useRefusalText();
  if (refusalOf(error).status !== 404) {
    return (
      <Notice title={text('common.notLoaded')} hint={refusalText(error)}>
        <Button variant="contained" onClick={() => refetch()}>
          {text('common.retry')}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice title={text('tickets.page.notFound')} hint={text('tickets.page.notFoundHint')}>
      <Button component={Link} to="/tickets" variant="contained">
        {text('tickets.page.openList')}
      </Button>
    </Notice>
  );
};
