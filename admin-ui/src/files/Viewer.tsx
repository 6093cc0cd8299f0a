import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Dialog, IconButton } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { NameOf } from '../records/NameOf';
import { useMoments } from '../time/useMoments';
import type { StoredFile } from './file';

interface ViewerProps {
  pictures: StoredFile[];
  shown: StoredFile;
  onShow: (file: StoredFile) => void;
  onClose: () => void;
}

const light = { color: 'common.white', '&:focus-visible': { outlineColor: 'common.white' } };

const Caption = ({ file }: { file: StoredFile }) => {
  const words = useWords();
  const { when, exact } = useMoments();
  return (
    <Box sx={{ minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' }}>
      <Box sx={{ fontWeight: 600 }}>
        {file.phase && `${words.filePhase[file.phase]} · `}
        {file.name}
      </Box>
      <Box sx={{ fontSize: '0.8125rem', opacity: 0.8 }} title={exact(file.uploadedAt)}>
        {file.uploadedBy && <NameOf reference="staff" id={file.uploadedBy} />} {when(file.uploadedAt)}
      </Box>
    </Box>
  );
};

/** One picture as large as the screen; the arrow keys lead to the others, Esc back. */
export const Viewer = ({ pictures, shown, onShow, onClose }: ViewerProps) => {
  const text = useText();
  const index = pictures.findIndex(({ id }) => id === shown.id);
  const [previous, next] = [pictures[index - 1], pictures[index + 1]];
  const turn = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: previous, ArrowRight: next }[event.key];
    if (wanted) onShow(wanted);
  };
  return (
    <Dialog
      open
      fullScreen
      onClose={onClose}
      onKeyDown={turn}
      slotProps={{
        paper: {
          'aria-label': text('files.viewer'),
          sx: { bgcolor: 'common.black', color: 'common.white', borderRadius: 0 },
        },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, p: 1.5, pl: 2.5 }}>
        <Caption file={shown} />
        <Box sx={{ whiteSpace: 'nowrap' }} aria-live="polite">
          {text('files.count', { at: index + 1, total: pictures.length })}
        </Box>
        <IconButton autoFocus onClick={onClose} aria-label={text('common.close')} sx={light}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ flexGrow: 1, minHeight: 0, display: 'flex', alignItems: 'center', gap: 1, p: 1, pt: 0 }}>
        <IconButton
          disabled={!previous}
          onClick={() => previous && onShow(previous)}
          aria-label={text('files.previous')}
          sx={{ ...light, visibility: previous ? 'visible' : 'hidden' }}
        >
          <ChevronLeftIcon fontSize="large" />
        </IconButton>
        <Box
          component="img"
          key={shown.id}
          src={shown.url}
          alt={shown.name}
          sx={{ flexGrow: 1, minWidth: 0, height: '100%', objectFit: 'contain' }}
        />
        <IconButton
          disabled={!next}
          onClick={() => next && onShow(next)}
          aria-label={text('files.next')}
          sx={{ ...light, visibility: next ? 'visible' : 'hidden' }}
        >
          <ChevronRightIcon fontSize="large" />
        </IconButton>
      </Box>
    </Dialog>
  );
};
