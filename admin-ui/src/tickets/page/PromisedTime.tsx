import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { ink } from '../../theme/palette';
import { WhyThen } from '../promise/WhyThen';
import type { Span } from '../ticket';

interface PromisedTimeProps {
  label: string;
  words: string;
  color: string;
  /** The time itself, or why there is none. */
  at: ReactNode;
  exact: string | null;
  spans: Span[];
}

/** One promise: the countdown in large words, the time itself, and why then. */
export const PromisedTime = ({ label, words, color, at, exact, spans }: PromisedTimeProps) => (
  <Box>
    <Box sx={{ color: ink.soft, fontSize: '0.875rem' }}>{label}</Box>
    <Box sx={{ fontSize: '1.25rem', fontWeight: 700, lineHeight: 1.4, color }}>{words}</Box>
    {at && (
      <Box title={exact ?? undefined} sx={{ color: ink.soft, fontSize: '0.875rem' }}>
        {at}
      </Box>
    )}
    {spans.length > 0 && <WhyThen spans={spans} />}
  </Box>
);
