import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { CopyButton } from '../../clipboard/CopyButton';
import { useText } from '../../i18n/useText';
import { Fact } from '../../theme/Fact';
import { fromBelow } from '../../theme/fromBelow';
import { Secret } from '../../theme/Secret';
import type { StaffAnswer } from '../person';

interface OncePasswordProps {
  person: StaffAnswer;
  onClose: () => void;
}

const facts = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: '88px 1fr',
  columnGap: 1.5,
  rowGap: 1.5,
  alignItems: 'center',
};

/** A password that nobody can look up again: a click beside the dialog must not close it. */
export const OncePassword = ({ person, onClose }: OncePasswordProps) => {
  const text = useText();
  const { name, username, temporaryPassword = '' } = person;
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="once-title" sx={fromBelow}>
      <DialogTitle id="once-title">{text('staff.once.title', { name })}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <div>{text('staff.once.about')}</div>
          <Box component="dl" sx={facts}>
            <Fact label={text('staff.once.account')}>{username}</Fact>
            <Fact label={text('staff.once.password')}>
              <Secret sx={{ fontSize: '1.125rem' }}>{temporaryPassword}</Secret>
            </Fact>
          </Box>
          <Alert severity="warning">{text('staff.once.warning')}</Alert>
        </Stack>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <CopyButton text={`${username ?? ''}\n${temporaryPassword}`} label={text('staff.once.copy')} />
        <Button variant="contained" onClick={onClose}>
          {text('staff.once.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
