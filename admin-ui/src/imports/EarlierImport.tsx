import { Box } from '@mui/material';
import { NameOf } from '../records/NameOf';
import { ink, paper } from '../theme/palette';
import { digits } from '../theme/typography';
import { useMoments } from '../time/useMoments';
import type { ImportTask } from './look';
import { UndoButton } from './UndoButton';
import { useTaskWords } from './useTaskWords';

/** Which file, who and when, what became of it, and the way back. */
export const EarlierImport = ({ task }: { task: ImportTask }) => {
  const said = useTaskWords();
  const { when, exact } = useMoments();
  const { fileName, owner, createdAt } = task;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1.5,
        flexWrap: 'wrap',
        alignItems: 'center',
        py: 1,
        borderTop: `1px solid ${paper.line}`,
      }}
    >
      <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
        {fileName !== null && <Box sx={{ fontWeight: 600 }}>{fileName}</Box>}
        <Box>{said(task)}</Box>
        <Box sx={{ ...digits, color: ink.soft, fontSize: '0.8125rem' }}>
          {owner !== null && (
            <>
              <NameOf reference="staff" id={owner} />
              {' · '}
            </>
          )}
          <span title={exact(createdAt)}>{when(createdAt)}</span>
        </Box>
      </Box>
      <UndoButton task={task} />
    </Box>
  );
};
