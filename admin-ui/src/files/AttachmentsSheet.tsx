import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { useText } from '../i18n/useText';
import { Sheet } from '../theme/Sheet';
import { AttachButton } from './AttachButton';
import { DropArea } from './DropArea';
import { isPicture, type StoredFile } from './file';
import { FileRow } from './FileRow';
import { PhasePair } from './PhasePair';
import { phased } from './phases';
import { PictureTile } from './PictureTile';
import { UploadList } from './UploadList';
import { useAttachments } from './useAttachments';
import { useUploads } from './useUploads';
import { Viewer } from './Viewer';

const grid = { display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(112px, 1fr))' };
const plainList = { listStyle: 'none', m: 0, p: 0 };

interface AttachmentsSheetProps {
  ticket: string;
  /** Nothing is added here, whoever looks. */
  isReadOnly?: boolean;
}

/** The attachments of a ticket: pictures to look at, the others by name; more by button, drop and paste. */
export const AttachmentsSheet = ({ ticket, isReadOnly = false }: AttachmentsSheetProps) => {
  const text = useText();
  const { data = [], isPending, error } = useAttachments(ticket);
  const { canAccess } = useCanAccess({ resource: 'files', action: 'create' });
  const mayAdd = canAccess && !isReadOnly;
  const uploads = useUploads(ticket);
  const [shown, setShown] = useState<StoredFile | null>(null);
  const pictures = data.filter(isPicture);
  const others = data.filter((file) => !isPicture(file));
  const { pair, others: loose } = phased(pictures);
  const hasPair = pair.before !== null || pair.after !== null;
  const isEmpty = !isPending && !error && data.length === 0 && uploads.pending.length === 0;
  return (
    <Sheet label={text('files.title')}>
      <DropArea onFiles={(files) => mayAdd && uploads.add(files)}>
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', mb: 1.5 }}>
          <Typography variant="h2">{text('files.title')}</Typography>
          {mayAdd && <AttachButton onChoose={(files) => uploads.add(files)} />}
        </Box>
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          {error && <Alert severity="error">{text('common.notLoaded')}</Alert>}
          {isPending && <Skeleton variant="rounded" height={84} />}
          {isEmpty && (
            <Typography variant="body2" color="text.secondary">
              {text(mayAdd ? 'files.none' : 'files.noneYet')}
            </Typography>
          )}
          <UploadList uploads={uploads} />
          {hasPair && <PhasePair pair={pair} onOpen={setShown} onAdd={mayAdd ? uploads.add : null} />}
          {loose.length > 0 && (
            <Box component="ul" sx={{ ...plainList, ...grid }}>
              {loose.map((file) => (
                <li key={file.id}>
                  <PictureTile file={file} onOpen={setShown} />
                </li>
              ))}
            </Box>
          )}
          {others.length > 0 && (
            <Box component="ul" sx={plainList}>
              {others.map((file) => (
                <FileRow key={file.id} file={file} />
              ))}
            </Box>
          )}
        </Box>
      </DropArea>
      {shown && <Viewer pictures={pictures} shown={shown} onShow={setShown} onClose={() => setShown(null)} />}
    </Sheet>
  );
};
