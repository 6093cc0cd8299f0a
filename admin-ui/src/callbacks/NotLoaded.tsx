import { Alert } from '@mui/material';
import { useText } from '../i18n/useText';

export const NotLoaded = () => {
  const text = useText();
  return (
    <Alert severity="error" sx={{ mb: 2 }}>
      {text('common.notLoaded')}
    </Alert>
  );
};
