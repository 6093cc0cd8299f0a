import { useText } from '../../i18n/useText';
import { Notice } from '../../layout/Notice';
import { Sheet } from '../../theme/Sheet';

export const NothingChosen = ({ isGone }: { isGone: boolean }) => {
  const text = useText();
  return (
    <Sheet>
      <Notice
        title={text(isGone ? 'places.sheet.gone' : 'places.sheet.nothing')}
        hint={text(isGone ? 'places.sheet.goneHint' : 'places.sheet.nothingHint')}
      />
    </Sheet>
  );
};
