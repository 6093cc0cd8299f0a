import { Button } from '@mui/material';
import { useShowContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { Notice } from '../layout/Notice';
import { refusalOf } from '../providers/refusal';
import { useRefusalText } from '../providers/useRefusalText';

interface NoSuchRecordProps {
  title: string;
  hint: string;
  /** The list it should have stood in, and what its button says. */
  list: string;
  openList: string;
}

/** Instead of a record's page: it is not there (or not for this person), or it did not come. */
export const NoSuchRecord = ({ title, hint, list, openList }: NoSuchRecordProps) => {
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
    <Notice title={title} hint={hint}>
      <Button component={Link} to={list} variant="contained">
        {openList}
      </Button>
    </Notice>
  );
};
