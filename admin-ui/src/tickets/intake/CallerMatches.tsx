import { Box, Typography } from '@mui/material';
import { useText } from '../../i18n/useText';
import { KeyHint } from '../../keyboard/KeyHint';
import { ink } from '../../theme/palette';
import { CallerMatchRow } from './CallerMatchRow';
import { matchesId } from './matchId';
import { useCaller } from './useCaller';

/** Those who have the number, to be chosen by arrow keys from the number's own field, or by a tap. */
export const CallerMatches = () => {
  const text = useText();
  const { matches, active, setActive, take, answer } = useCaller();
  return (
    <>
      <Box
        component="ul"
        role="listbox"
        id={matchesId}
        aria-label={text('intake.matches')}
        sx={{ m: 0, p: 0, display: 'grid', gap: 0.75 }}
      >
        {matches.map((match, index) => (
          <CallerMatchRow
            key={match.key}
            match={match}
            index={index}
            isActive={index === active}
            onTake={() => take(match)}
            onPoint={() => setActive(index)}
          />
        ))}
      </Box>
      <Typography sx={{ mt: 1, fontSize: '0.8125rem', color: ink.soft }}>
        {answer?.hasMoreResidents ? (
          text('intake.more')
        ) : (
          <>
            <KeyHint>Enter</KeyHint> {text('intake.pick')}
          </>
        )}
      </Typography>
    </>
  );
};
