import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { Sheet } from '../theme/Sheet';
import { ink, paper, tones } from '../theme/palette';
import { digits } from '../theme/typography';
import { useMoments } from '../time/useMoments';
import type { Look } from './look';
import { useFieldWords } from './useFieldWords';

type Previewed = Look['tickets'][number];

const atFirst = 5;

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One row as the ticket it would become, or what is wrong with it. */
const Row = ({ row: { row, ticket, reasons } }: { row: Previewed }) => {
  const text = useText();
  const { codeName } = useFieldWords();
  const { exact } = useMoments();
  const of = (field: string) => textIn(ticket?.[field]);
  const facts = [
    of('receivedAt') && exact(of('receivedAt')),
    of('type') && codeName('type', of('type')),
    of('channel') && codeName('channel', of('channel')),
    of('state') && codeName('state', of('state')),
    of('requesterName'),
    of('requesterPhone'),
    of('household') || of('building') || of('community'),
    of('department'),
  ].filter(Boolean);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '44px minmax(0, 1fr)',
        py: 1,
        borderTop: `1px solid ${paper.line}`,
      }}
    >
      <Box sx={{ ...digits, color: ink.soft }} title={text('imports.row', { row })}>
        {row}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: 600 }}>
          {of('title') || of('description') || '—'}
        </Box>
        <Box sx={{ ...digits, color: ink.body, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
          {facts.join(' · ')}
        </Box>
        {reasons.map(({ column, reason }) => (
          <Box
            key={`${column} ${reason}`}
            sx={{ color: tones.red.text, fontSize: '0.875rem', overflowWrap: 'anywhere' }}
          >
            {column === null ? reason : text('imports.reasonIn', { column, reason })}
          </Box>
        ))}
      </Box>
    </Box>
  );
};

/** The first rows as the tickets they would become. */
export const PreviewSheet = ({ look: { tickets } }: { look: Look }) => {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  if (tickets.length === 0) return null;
  return (
    <Sheet label={text('imports.preview')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {text('imports.preview')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tickets.slice(0, isWhole ? undefined : atFirst).map((row) => (
          <Row key={row.row} row={row} />
        ))}
      </Box>
      {!isWhole && tickets.length > atFirst && (
        <Button size="small" onClick={() => setWhole(true)}>
          {text('imports.morePreview', { count: tickets.length })}
        </Button>
      )}
    </Sheet>
  );
};
