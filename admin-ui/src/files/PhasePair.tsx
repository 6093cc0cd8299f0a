import AddPhotoAlternateOutlinedIcon from '@mui/icons-material/AddPhotoAlternateOutlined';
import { Box } from '@mui/material';
import { filePhases, type FilePhase } from '@shouwen/domain/contract';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { ink, paper } from '../theme/palette';
import { AttachButton } from './AttachButton';
import type { StoredFile } from './file';
import type { Phased } from './phases';
import { PictureTile } from './PictureTile';

interface PhasePairProps {
  pair: Phased['pair'];
  onOpen: (file: StoredFile) => void;
  onAdd: ((files: File[], phase: FilePhase) => void) | null;
}

const gap = {
  aspectRatio: '4 / 3',
  borderRadius: 2,
  border: `1px dashed ${paper.lineStrong}`,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 0.5,
  textAlign: 'center',
  p: 1,
  color: ink.soft,
  fontSize: '0.8125rem',
};

/** The place as it was found beside the place as it was left. */
export const PhasePair = ({ pair, onOpen, onAdd }: PhasePairProps) => {
  const text = useText();
  const words = useWords();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
      {filePhases.map((phase) => {
        const file = pair[phase];
        return (
          <Box component="figure" key={phase} sx={{ m: 0, minWidth: 0 }}>
            {file ? (
              <PictureTile file={file} onOpen={onOpen} />
            ) : (
              <Box sx={gap}>
                <AddPhotoAlternateOutlinedIcon aria-hidden sx={{ color: ink.faint }} />
                {text('files.missing', { phase: words.filePhase[phase] })}
                {onAdd && (
                  <AttachButton
                    label={text('files.addPhase', { phase: words.filePhase[phase] })}
                    onChoose={(files) => onAdd(files, phase)}
                  />
                )}
              </Box>
            )}
            <Box
              component="figcaption"
              sx={{ fontSize: '0.8125rem', fontWeight: 600, color: ink.soft, mt: 0.5, textAlign: 'center' }}
            >
              {words.filePhase[phase]}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
};
