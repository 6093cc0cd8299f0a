import MoreVertIcon from '@mui/icons-material/MoreVert';
import { IconButton, Menu, MenuItem, type SxProps, type Theme } from '@mui/material';
import { filePhases } from '@shouwen/domain/contract';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { isPicture, type StoredFile } from './file';
import { useFileActs } from './useFileActs';

/** What may be done with an attachment beside looking at it. */
export const FileMenu = ({ file, sx }: { file: StoredFile; sx?: SxProps<Theme> }) => {
  const text = useText();
  const words = useWords();
  const { mark, remove, isBusy } = useFileActs(file);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isAsking, setAsking] = useState(false);
  const close = () => setAnchor(null);
  const may = (ability: StoredFile['abilities'][number]) => file.abilities.includes(ability);
  const isMarkable = isPicture(file) && may('update');
  return (
    <>
      <IconButton
        size="small"
        disabled={isBusy}
        aria-label={text('files.more', { name: file.name })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={sx}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} onClick={close}>
        <MenuItem component="a" href={file.url} download={file.name} target="_blank" rel="noreferrer">
          {text('files.download')}
        </MenuItem>
        {isMarkable &&
          filePhases
            .filter((phase) => phase !== file.phase)
            .map((phase) => (
              <MenuItem key={phase} onClick={() => mark(phase)}>
                {text('files.markAs', { phase: words.filePhase[phase] })}
              </MenuItem>
            ))}
        {isMarkable && file.phase !== null && (
          <MenuItem onClick={() => mark(null)}>{text('files.unmark')}</MenuItem>
        )}
        {may('delete') && <MenuItem onClick={() => setAsking(true)}>{text('files.remove')}</MenuItem>}
      </Menu>
      <Confirm
        isOpen={isAsking}
        title={text('files.remove')}
        content={text('files.removeSure', { name: file.name })}
        onConfirm={() => {
          setAsking(false);
          remove();
        }}
        onClose={() => setAsking(false)}
        confirm={text('files.remove')}
        cancel={text('common.cancel')}
      />
    </>
  );
};
