import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { useText } from '../../i18n/useText';
import { Pill } from '../../theme/Pill';
import { Sheet } from '../../theme/Sheet';
import { Enrol } from './Enrol';
import { useRefreshSecondFactor, useSecondFactor } from './secondFactor';
import { TurnedOn } from './TurnedOn';

export const SecondFactorSheet = () => {
  const text = useText();
  const { data, error } = useSecondFactor();
  const refresh = useRefreshSecondFactor();
  return (
    <Sheet label={text('account.secondFactor.title')}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography variant="h2">{text('account.secondFactor.title')}</Typography>
        {data && (
          <Pill tone={data.isOn ? 'green' : 'neutral'} hasDot>
            {text(data.isOn ? 'account.secondFactor.on' : 'account.secondFactor.off')}
          </Pill>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {text('account.secondFactor.about')}
      </Typography>
      {error && <Alert severity="error">{text('common.notLoaded')}</Alert>}
      {!data && !error && <Skeleton variant="rounded" height={40} />}
      {data && (data.isOn ? <TurnedOn secondFactor={data} /> : <Enrol onDone={refresh} />)}
    </Sheet>
  );
};
