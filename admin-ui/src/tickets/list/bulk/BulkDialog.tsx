import { Dialog, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { useWords } from '../../../i18n/useWords';
import type { ManyDone } from '../../../providers/dataProvider';
import { fromBelow } from '../../../theme/fromBelow';
import { useUndoable } from '../../../undo/useUndoable';
import { BulkForm } from './BulkForm';
import { LeftTickets } from './LeftTickets';
import type { Many, ManyVerb } from './useMany';
import { useTakeBackMany } from './useTakeBackMany';

export type ManyAct = ManyVerb | 'tag';

interface BulkDialogProps {
  act: ManyAct;
  many: Many;
  onClose: () => void;
}

/** Asks what the act needs, does it, and says what was left and why. */
export const BulkDialog = ({ act, many, onClose }: BulkDialogProps) => {
  const text = useText();
  const words = useWords();
  const notify = useNotify();
  const { onUnselectItems } = useListContext();
  const [answer, setAnswer] = useState<ManyDone | null>(null);
  const name = act === 'tag' ? text('queues.bulk.tag') : words.verb[act];

  const undoable = useUndoable();
  const takeBackMany = useTakeBackMany(act, many.reload);

  const tell = ({ done, takeBack }: ManyDone) => {
    const told = text('queues.bulk.done', { act: name, count: done.length });
    if (takeBack) undoable(told, () => takeBackMany(takeBack));
    else notify(told, { type: 'success' });
  };
  const finish = () => {
    if (answer?.takeBack) tell(answer);
    onClose();
    onUnselectItems();
  };
  const show = async (done: ManyDone) => {
    if (done.refused.length > 0) {
      setAnswer(done);
      await many.reload();
      return;
    }
    tell(done);
    finish();
    await many.reload();
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={answer ? finish : onClose}
      aria-labelledby="many-title"
      sx={fromBelow}
    >
      <DialogTitle id="many-title">{text('queues.bulk.title', { act: name, count: many.count })}</DialogTitle>
      {answer ? (
        <LeftTickets answer={answer} onClose={finish} />
      ) : (
        <BulkForm act={act} name={name} filter={many.filter} onDone={show} onClose={onClose} />
      )}
    </Dialog>
  );
};
