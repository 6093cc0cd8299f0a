import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../i18n/useText';
import { useDesk } from '../providers/dataProvider';
import { Sheet } from '../theme/Sheet';
import { ink, paper } from '../theme/palette';
import { digits } from '../theme/typography';
import { useMoments } from '../time/useMoments';
import type { ImportTask } from './look';
import { UndoButton } from './UndoButton';
import { useTaskWords } from './useTaskWords';

const most = 8;
const question = {
  filter: { kind: 'import' },
  sort: { field: 'createdAt', order: 'DESC' as const },
  pagination: { page: 1, perPage: most },
};

/** The last imports of the centre, each with what became of it and the way back. */
export const EarlierImports = () => {
  const text = useText();
  const desk = useDesk();
  const said = useTaskWords();
  const { when } = useMoments();
  const { data = [] } = useQuery({
    queryKey: ['tasks', 'getList', question],
    queryFn: async () => (await desk.getList<ImportTask>('tasks', question)).data,
  });
  if (data.length === 0) return null;
  return (
    <Sheet label={text('imports.earlier')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {text('imports.earlier')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((task) => (
          <Box
            component="li"
            key={task.id}
            sx={{
              display: 'flex',
              gap: 1.5,
              flexWrap: 'wrap',
              alignItems: 'center',
              py: 1,
              borderTop: `1px solid ${paper.line}`,
            }}
          >
            <Box sx={{ ...digits, color: ink.soft, minWidth: 110 }}>{when(task.createdAt, 'short')}</Box>
            <Box sx={{ flex: '1 1 220px' }}>{said(task)}</Box>
            <UndoButton task={task} />
          </Box>
        ))}
      </Box>
    </Sheet>
  );
};
