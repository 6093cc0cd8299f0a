import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, GlobalStyles, Stack, Typography } from '@mui/material';
import { CopyButton } from '../../clipboard/CopyButton';
import { useText } from '../../i18n/useText';
import { useMe } from '../../providers/useMe';
import { Secret } from '../../theme/Secret';

// Only the codes go on paper: not the desk around them.
const onPaper = {
  '@media print': {
    'body *': { visibility: 'hidden' },
    '.recovery-codes, .recovery-codes *': { visibility: 'visible' },
    '.recovery-codes': { position: 'absolute', top: 24, left: 24 },
  },
};

interface RecoveryCodesProps {
  codes: string[];
  onKept: () => void;
}

export const RecoveryCodes = ({ codes, onKept }: RecoveryCodesProps) => {
  const text = useText();
  const me = useMe();
  const owner = text('account.recovery.of', { name: me?.name ?? '', username: me?.username ?? '' });
  return (
    <Stack spacing={2}>
      <GlobalStyles styles={onPaper} />
      <Alert severity="warning">
        <Typography variant="h3" component="p">
          {text('account.recovery.title')}
        </Typography>
        {text('account.recovery.about')}
      </Alert>
      <div className="recovery-codes">
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {owner}
        </Typography>
        <Box
          component="ol"
          aria-label={owner}
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'grid',
            gap: 1,
            gridTemplateColumns: 'repeat(2, max-content)',
          }}
        >
          {codes.map((code) => (
            <li key={code}>
              <Secret>{code}</Secret>
            </li>
          ))}
        </Box>
      </div>
      <Stack direction="row" spacing={1} useFlexGap flexWrap="wrap">
        <CopyButton text={[owner, ...codes].join('\n')} label={text('account.recovery.copy')} />
        <Button variant="outlined" startIcon={<PrintOutlinedIcon />} onClick={() => window.print()}>
          {text('account.recovery.print')}
        </Button>
        <Button variant="contained" onClick={onKept}>
          {text('account.recovery.saved')}
        </Button>
      </Stack>
    </Stack>
  );
};
