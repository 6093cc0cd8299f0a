import { Alert } from '@mui/material';
import { useText } from '../i18n/useText';
import { traces } from '../providers/traces';

/** What went wrong just now; before the first attempt, why somebody stands here who was inside a moment ago. */
export const LoginNotice = ({ problem }: { problem: string | null }) => {
  const text = useText();
  const farewell = traces.farewell();
  if (problem !== null) {
    return (
      <Alert severity="error" role="alert">
        {problem}
      </Alert>
    );
  }
  return farewell && <Alert severity="info">{text(`login.farewell.${farewell}`)}</Alert>;
};
