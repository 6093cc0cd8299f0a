import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { VipPill } from '../../residents/VipPill';
import { useWords } from '../../i18n/useWords';
import { ink, paper, pine } from '../../theme/palette';
import type { CallerMatch } from './caller';
import { matchId } from './matchId';

interface CallerMatchRowProps {
  match: CallerMatch;
  index: number;
  isActive: boolean;
  onTake: () => void;
  onPoint: () => void;
}

export const homeWords = ({ home }: CallerMatch): string | null =>
  home && `${home.communityName} ${home.code}`;

/** One who may be calling: name, home, and what they are there. */
export const CallerMatchRow = ({ match, index, isActive, onTake, onPoint }: CallerMatchRowProps) => {
  const text = useText();
  const words = useWords();
  const { resident, home } = match;
  const kind = home?.kind ?? resident.kind;
  return (
    <Box
      component="li"
      id={matchId(index)}
      role="option"
      aria-selected={isActive}
      onClick={onTake}
      onMouseMove={onPoint}
      // the number keeps the focus: arrow keys and Enter go on working
      onMouseDown={(event) => event.preventDefault()}
      sx={{
        listStyle: 'none',
        cursor: 'pointer',
        px: 1.25,
        py: 1,
        borderRadius: 2,
        border: `1px solid ${isActive ? pine[600] : paper.line}`,
        bgcolor: isActive ? pine[50] : paper.sheet,
        '@media (pointer: coarse)': { py: 1.5 },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontWeight: 650 }}>
        {resident.name}
        <VipPill grade={resident.grade} />
        <Box component="span" sx={{ flexGrow: 1 }} />
        {kind && (
          <Box component="span" sx={{ fontSize: '0.8125rem', fontWeight: 500, color: ink.soft }}>
            {words.occupancyKind[kind]}
          </Box>
        )}
      </Box>
      <Box sx={{ fontSize: '0.875rem', color: ink.soft }}>{homeWords(match) ?? text('intake.noHome')}</Box>
    </Box>
  );
};
