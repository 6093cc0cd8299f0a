import CheckIcon from '@mui/icons-material/Check';
import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { copyText } from './copyText';

export const CopyButton = ({ text: copied, label }: { text: string; label: string }) => {
  const text = useText();
  const [isDone, setDone] = useState(false);
  return (
    <Button
      variant="outlined"
      startIcon={isDone ? <CheckIcon /> : <ContentCopyIcon />}
      onClick={async () => setDone(await copyText(copied))}
    >
      <span aria-live="polite">{isDone ? text('common.copied') : label}</span>
    </Button>
  );
};
