import { Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Sheet } from '../../theme/Sheet';
import { PasswordForm } from './PasswordForm';

export const PasswordSheet = () => {
  const text = useText();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [round, setRound] = useState(0);
  const onChanged = () => {
    notify(text('account.password.changed'), { type: 'success' });
    void queryClient.invalidateQueries({ queryKey: ['sessions'] });
    // an empty form: nobody finds the old password in it
    setRound(round + 1);
  };
  return (
    <Sheet label={text('account.password.title')}>
      <Typography variant="h2">{text('account.password.title')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {text('account.password.others')}
      </Typography>
      <PasswordForm key={round} currentLabel="account.password.current" onChanged={onChanged} />
    </Sheet>
  );
};
