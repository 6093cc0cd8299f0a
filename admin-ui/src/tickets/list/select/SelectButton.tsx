import ChecklistIcon from '@mui/icons-material/Checklist';
import { Button } from '@mui/material';
import { useListContext } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { useSelecting } from './selecting';

export const SelectButton = () => {
  const text = useText();
  const { total } = useListContext();
  const { isOn, start, stop } = useSelecting();
  if (!total) return null;
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<ChecklistIcon />}
      aria-pressed={isOn}
      onClick={isOn ? stop : start}
    >
      {text('queues.bulk.select')}
    </Button>
  );
};
