import { Box } from '@mui/material';
import type { FilePhase } from '@shouwen/domain/contract';
import { useCanAccess } from 'react-admin';
import { useText } from '../i18n/useText';
import { ink, paper } from '../theme/palette';
import { AttachButton } from './AttachButton';
import { DropArea } from './DropArea';
import { UploadList } from './UploadList';
import { useUploads } from './useUploads';

interface AttachFieldProps {
  ticket: string;
  /** What pictures added here show. */
  phase?: FilePhase;
  hint: string;
}

/** Attachments in a dialog: they are with the ticket as soon as they have arrived, whatever becomes of the dialog. */
export const AttachField = ({ ticket, phase, hint }: AttachFieldProps) => {
  const text = useText();
  const { canAccess } = useCanAccess({ resource: 'files', action: 'create' });
  const uploads = useUploads(ticket);
  if (!canAccess) return null;
  const add = (files: File[]) => uploads.add(files, phase ?? null);
  const arrived = uploads.arrived.map(({ name }) => name).join(text('common.separator'));
  return (
    <DropArea onFiles={add}>
      <Box
        sx={{ border: `1px dashed ${paper.lineStrong}`, borderRadius: 2, p: 1.5, display: 'grid', gap: 1 }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
          <AttachButton variant="outlined" onChoose={add} />
          <Box sx={{ color: ink.soft, fontSize: '0.8125rem' }}>{hint}</Box>
        </Box>
        <UploadList uploads={uploads} />
        {arrived !== '' && (
          <Box role="status" sx={{ fontSize: '0.875rem', color: ink.body, overflowWrap: 'anywhere' }}>
            {text('files.arrived', { names: arrived })}
          </Box>
        )}
      </Box>
    </DropArea>
  );
};
