import CloudOffOutlinedIcon from '@mui/icons-material/CloudOffOutlined';
import { Alert } from '@mui/material';
import { useText } from '../i18n/useText';
import { useMoments } from '../time/useMoments';

/** Says that what stands here is of earlier, and that one may go on all the same. */
export const OfflineNotice = ({ at }: { at: string }) => {
  const text = useText();
  const { when } = useMoments();
  return (
    <Alert severity="warning" icon={<CloudOffOutlinedIcon fontSize="inherit" />} sx={{ mb: 2 }}>
      {text('work.offline', { when: when(at) })}
    </Alert>
  );
};
