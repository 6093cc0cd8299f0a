import { Box } from '@mui/material';
import { useText } from '../i18n/useText';
import { NameOf } from '../records/NameOf';
import { ink } from '../theme/palette';
import type { AuditEntry } from './entry';

/** The person by name; a name that was only typed is told as that. */
export const Who = ({ entry: { staff, username } }: { entry: AuditEntry }) => {
  const text = useText();
  if (staff) {
    return (
      <>
        <NameOf reference="staff" id={staff} />
        {username && <Box sx={{ color: ink.soft, fontSize: '0.8125rem' }}>{username}</Box>}
      </>
    );
  }
  return (
    <>
      {text('audit.nobody')}
      {username && (
        <Box sx={{ color: ink.soft, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>{username}</Box>
      )}
    </>
  );
};
