import { Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { useWords } from '../../../i18n/useWords';
import { BulkDialog, type ManyAct } from './BulkDialog';
import type { Many } from './useMany';

/** What may be done to what is selected, one button each. */
export const BulkActs = ({ many }: { many: Many }) => {
  const text = useText();
  const words = useWords();
  const { canAccess: mayTag } = useCanAccess({ resource: 'tickets', action: 'edit' });
  const [act, setAct] = useState<ManyAct | null>(null);
  return (
    <>
      {many.verbs.map((verb) => (
        <Button key={verb} size="small" variant="outlined" onClick={() => setAct(verb)}>
          {words.verb[verb]}
        </Button>
      ))}
      {mayTag && (
        <Button size="small" variant="outlined" onClick={() => setAct('tag')}>
          {text('queues.bulk.tag')}
        </Button>
      )}
      {act && <BulkDialog act={act} many={many} onClose={() => setAct(null)} />}
    </>
  );
};
