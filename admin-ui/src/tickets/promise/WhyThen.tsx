import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, Button, Collapse, useMediaQuery, type Theme } from '@mui/material';
import { useId, useState } from 'react';
import { useText } from '../../i18n/useText';
import type { Span } from '../ticket';
import { MonthPicture } from './MonthPicture';
import { SpanList } from './SpanList';
import { SpanPicture } from './SpanPicture';

interface WhyThenProps {
  spans: Span[];
}

/** "Why then?": the reckoning behind a due time, folded away until somebody asks. */
export const WhyThen = ({ spans }: WhyThenProps) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  // what is pushed up by a thumb is pushed up by arrow keys too
  const scrolled = isPhone ? { role: 'group', tabIndex: 0, 'aria-label': text('tickets.promise.why') } : {};
  return (
    <Box sx={{ mt: 0.5 }}>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        endIcon={<ExpandMoreIcon sx={{ transform: isOpen ? 'rotate(180deg)' : 'none' }} />}
        sx={{ px: 0.5, ml: -0.5, fontWeight: 500 }}
      >
        {text(isOpen ? 'tickets.promise.hideWhy' : 'tickets.promise.why')}
      </Button>
      <Collapse in={isOpen} id={id} unmountOnExit>
        <Box {...scrolled} sx={{ pt: 1, maxHeight: { xs: 260, md: 'none' }, overflowY: 'auto' }}>
          <MonthPicture spans={spans} />
          <SpanPicture spans={spans} />
          <SpanList spans={spans} />
        </Box>
      </Collapse>
    </Box>
  );
};
