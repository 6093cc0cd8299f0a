import { Button, Stack } from '@mui/material';
import { filePhases, type FilePhase } from '@shouwen/domain/contract';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { BottomSheet } from './BottomSheet';

interface PhaseSheetProps {
  onChoose: (phase: FilePhase | null) => void;
  onClose: () => void;
}

/** What the photo shows: the place as it was found, as it was left, or something else. */
export const PhaseSheet = ({ onChoose, onClose }: PhaseSheetProps) => {
  const text = useText();
  const { filePhase } = useWords();
  return (
    <BottomSheet title={text('work.photoOf')} onClose={onClose}>
      <Stack spacing={1} sx={{ '& .MuiButton-root': { minHeight: 52 } }}>
        {filePhases.map((phase) => (
          <Button key={phase} variant="contained" size="large" onClick={() => onChoose(phase)}>
            {filePhase[phase]}
          </Button>
        ))}
        <Button variant="outlined" size="large" onClick={() => onChoose(null)}>
          {text('work.photoOther')}
        </Button>
      </Stack>
    </BottomSheet>
  );
};
