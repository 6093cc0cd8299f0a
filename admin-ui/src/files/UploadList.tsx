import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, LinearProgress } from '@mui/material';
import { limits } from '@shouwen/domain/contract';
import { useText } from '../i18n/useText';
import { useRefusalText } from '../providers/useRefusalText';
import { ink, paper, tones } from '../theme/palette';
import { sizeInWords } from './sizeInWords';
import { FileEmpty, FileTooLarge, type PendingUpload, type Uploads } from './useUploads';

const useProblem = () => {
  const text = useText();
  const refusalText = useRefusalText();
  return (error: unknown): string => {
    if (error instanceof FileTooLarge) return text('files.tooLarge', { max: sizeInWords(limits.fileBytes) });
    return error instanceof FileEmpty ? text('files.empty') : refusalText(error);
  };
};

// What this browser refused itself is the same at the next try.
const isWorthATry = (error: unknown) => !(error instanceof FileTooLarge || error instanceof FileEmpty);

const Row = ({ upload, uploads }: { upload: PendingUpload; uploads: Uploads }) => {
  const text = useText();
  const problem = useProblem();
  const { file, share, error } = upload;
  const isRefused = error !== null;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '1fr auto',
        alignItems: 'center',
        columnGap: 1,
        px: 1.5,
        py: 0.75,
        borderRadius: 2,
        bgcolor: isRefused ? tones.red.fill : paper.sunk,
        fontSize: '0.875rem',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: ink.body }}>
          {file.name}
        </Box>
        {isRefused ? (
          <Box role="alert" sx={{ color: tones.red.text }}>
            {problem(error)}
          </Box>
        ) : (
          <LinearProgress
            variant="determinate"
            value={Math.round(share * 100)}
            aria-label={text('files.uploading', { name: file.name })}
            sx={{ borderRadius: 1, mt: 0.5 }}
          />
        )}
      </Box>
      {isRefused && (
        <Box sx={{ display: 'flex', gap: 0.5 }}>
          {isWorthATry(error) && (
            <Button size="small" onClick={() => uploads.retry(upload)}>
              {text('common.retry')}
            </Button>
          )}
          <IconButton
            size="small"
            aria-label={text('files.letGo', { name: file.name })}
            onClick={() => uploads.dismiss(upload.key)}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
      )}
    </Box>
  );
};

/** What is on its way, and what did not arrive with the reason in plain words. */
export const UploadList = ({ uploads }: { uploads: Uploads }) => {
  const text = useText();
  if (uploads.pending.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={text('files.onTheWay')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}
    >
      {uploads.pending.map((upload) => (
        <Row key={upload.key} upload={upload} uploads={uploads} />
      ))}
    </Box>
  );
};
