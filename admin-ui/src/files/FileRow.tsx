import InsertDriveFileOutlinedIcon from '@mui/icons-material/InsertDriveFileOutlined';
import { Box, Link } from '@mui/material';
import { useMoments } from '../time/useMoments';
import { ink, paper } from '../theme/palette';
import type { StoredFile } from './file';
import { FileMenu } from './FileMenu';
import { sizeInWords } from './sizeInWords';

/** An attachment that is no picture: its name, how large it is and since when it is there. */
export const FileRow = ({ file }: { file: StoredFile }) => {
  const { when, exact } = useMoments();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        py: 0.5,
        '& + &': { borderTop: `1px solid ${paper.line}` },
      }}
    >
      <InsertDriveFileOutlinedIcon aria-hidden sx={{ color: ink.faint, fontSize: 20 }} />
      <Box sx={{ minWidth: 0, flexGrow: 1 }}>
        <Link
          href={file.url}
          target="_blank"
          rel="noreferrer"
          underline="hover"
          sx={{ overflowWrap: 'anywhere', fontWeight: 600 }}
        >
          {file.name}
        </Link>
        <Box sx={{ color: ink.soft, fontSize: '0.8125rem' }} title={exact(file.uploadedAt)}>
          {sizeInWords(file.size)} · {when(file.uploadedAt)}
        </Box>
      </Box>
      <FileMenu file={file} />
    </Box>
  );
};
