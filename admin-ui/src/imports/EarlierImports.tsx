import { Box, Button, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { useDesk } from '../providers/dataProvider';
import { Sheet } from '../theme/Sheet';
import { EarlierImport } from './EarlierImport';
import type { ImportTask } from './look';

const atFirst = 8;
const more = 25;

const questionOf = (most: number) => ({
  filter: { kind: 'import', isDryRun: false },
  sort: { field: 'createdAt', order: 'DESC' as const },
  pagination: { page: 1, perPage: most },
});

/** The last imports of the centre, tries left out, each with what became of it and the way back. */
export const EarlierImports = () => {
  const text = useText();
  const desk = useDesk();
  const [most, setMost] = useState(atFirst);
  const question = questionOf(most);
  const { data: { data = [], total = 0 } = {} } = useQuery({
    queryKey: ['tasks', 'getList', question],
    placeholderData: keepPreviousData,
    queryFn: () => desk.getList<ImportTask>('tasks', question),
  });
  if (data.length === 0) return null;
  return (
    <Sheet label={text('imports.earlier')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {text('imports.earlier')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((task) => (
          <EarlierImport key={task.id} task={task} />
        ))}
      </Box>
      {total > data.length && (
        <Button size="small" onClick={() => setMost(most + more)}>
          {text('imports.moreEarlier')}
        </Button>
      )}
    </Sheet>
  );
};
