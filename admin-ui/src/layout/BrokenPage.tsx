import { Button } from '@mui/material';
import { useText } from '../i18n/useText';
import { Notice } from './Notice';

export const BrokenPage = () => {
  const text = useText();
  return (
    <Notice title={text('error.page')} hint={text('error.pageHint')}>
      <Button variant="contained" onClick={() => window.location.reload()}>
        {text('error.reload')}
      </Button>
    </Notice>
  );
};
