import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useText } from '../../i18n/useText';

const lines = 6;
const characters = 240;

const isLong = (words: string) => words.length > characters || words.split('\n').length > lines;

const folded = {
  display: '-webkit-box',
  WebkitLineClamp: lines,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
};

/** Long words fold after some lines, so that the next act stays in sight. */
export const FoldedWords = ({ words }: { words: string }) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  if (!isLong(words)) return <>{words}</>;
  return (
    <>
      <Box sx={isOpen ? undefined : folded}>{words}</Box>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ px: 0.5, ml: -0.5 }}>
        {text(isOpen ? 'timeline.fold' : 'timeline.unfold')}
      </Button>
    </>
  );
};
