import { Box, ButtonBase } from '@mui/material';
import { useText } from '../i18n/useText';
import { paper } from '../theme/palette';
import type { StoredFile } from './file';
import { FileMenu } from './FileMenu';

interface PictureTileProps {
  file: StoredFile;
  onOpen: (file: StoredFile) => void;
  ratio?: string;
}

/** A picture small, with its menu in the corner; pressed it opens large. */
export const PictureTile = ({ file, onOpen, ratio = '4 / 3' }: PictureTileProps) => {
  const text = useText();
  return (
    <Box sx={{ position: 'relative', minWidth: 0 }}>
      <ButtonBase
        onClick={() => onOpen(file)}
        aria-label={text('files.view', { name: file.name })}
        sx={{
          display: 'block',
          width: '100%',
          aspectRatio: ratio,
          borderRadius: 2,
          overflow: 'hidden',
          border: `1px solid ${paper.line}`,
          bgcolor: paper.sunk,
        }}
      >
        <Box
          component="img"
          src={file.previewUrl ?? file.url}
          alt=""
          loading="lazy"
          sx={{ width: '100%', height: '100%', objectFit: 'cover', display: 'block' }}
        />
      </ButtonBase>
      <FileMenu
        file={file}
        sx={{
          position: 'absolute',
          top: 4,
          right: 4,
          bgcolor: paper.sheet,
          '&:hover': { bgcolor: paper.sunk },
        }}
      />
    </Box>
  );
};
