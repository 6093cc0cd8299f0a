import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { useMoments } from '../../time/useMoments';
import { RemoveForm } from './RemoveForm';
import { useRefreshSecondFactor, type SecondFactor } from './secondFactor';

const few = 3;

export const TurnedOn = ({ secondFactor }: { secondFactor: SecondFactor }) => {
  const text = useText();
  const { when } = useMoments();
  const refresh = useRefreshSecondFactor();
  const [isRemoving, setRemoving] = useState(false);
  const { since, recoveryCodesLeft, isRequired } = secondFactor;
  const told = [
    since && text('account.secondFactor.since', { when: when(since) }),
    text('account.secondFactor.codesLeft', { smart_count: recoveryCodesLeft }),
  ];
  if (isRemoving) return <RemoveForm onRemoved={refresh} onCancel={() => setRemoving(false)} />;
  return (
    <>
      <Typography>{told.filter(Boolean).join(' · ')}</Typography>
      {recoveryCodesLeft <= few && (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          {text('account.secondFactor.fewCodes')}
        </Alert>
      )}
      <Typography variant="body2" color="text.secondary">
        {text(isRequired ? 'account.secondFactor.required' : 'account.secondFactor.turnOffHint')}
      </Typography>
      <Box sx={{ mt: 2 }}>
        <Button variant="outlined" onClick={() => setRemoving(true)}>
          {text('account.secondFactor.turnOff')}
        </Button>
      </Box>
    </>
  );
};
