import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import { Button } from '@mui/material';
import { useListContext } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { ListPaper } from './ListPaper';
import { usePrinting } from './usePrinting';

/** Prints the list as it stands. The button is for where a printer is; the paper also comes by the browser's own command. */
export const PrintListButton = ({ isShown }: { isShown: boolean }) => {
  const text = useText();
  const { total } = useListContext();
  const { isReady, print } = usePrinting();
  return (
    <>
      {isShown && (
        <Button size="small" startIcon={<PrintOutlinedIcon />} disabled={!total} onClick={print}>
          {text('print.print')}
        </Button>
      )}
      {isReady && <ListPaper />}
    </>
  );
};
