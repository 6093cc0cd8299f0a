import SearchIcon from '@mui/icons-material/Search';
import { Box, Dialog, InputBase } from '@mui/material';
import { useState, type KeyboardEvent } from 'react';
import { useText } from '../i18n/useText';
import { isComposing } from '../keyboard/guardComposition';
import { ink, paper } from '../theme/palette';
import { matching, type Command } from './command';
import { CommandList, optionId } from './CommandList';
import { useCommands } from './useCommands';
import { useFound } from './useFound';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Go anywhere, find anything, by a few words and Enter. */
export const CommandPalette = ({ onClose }: { onClose: () => void }) => {
  const text = useText();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const { found, isSearching } = useFound(words);
  const commands = [...matching(useCommands(), words), ...found];
  const chosen = Math.min(at, Math.max(0, commands.length - 1));

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const step = steps[event.key];
    if (step !== undefined && commands.length > 0) {
      event.preventDefault();
      setAt((chosen + step + commands.length) % commands.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(commands[chosen]);
    }
  };

  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { 'aria-label': text('palette.title') } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start', pt: { xs: 2, md: '12vh' } } }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          px: 2.5,
          borderBottom: `1px solid ${paper.line}`,
        }}
      >
        <SearchIcon sx={{ color: ink.soft }} aria-hidden />
        <InputBase
          autoFocus
          fullWidth
          value={words}
          placeholder={text('palette.hint')}
          onChange={(event) => {
            setWords(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          inputProps={{
            role: 'combobox',
            'aria-label': text('palette.title'),
            'aria-expanded': true,
            'aria-controls': 'palette-options',
            'aria-activedescendant': commands.length > 0 ? optionId(chosen) : undefined,
            autoComplete: 'off',
          }}
          sx={{ py: 1.5, fontSize: '1.0625rem' }}
        />
      </Box>
      <CommandList
        label={text('palette.title')}
        commands={commands}
        chosen={chosen}
        onChoose={setAt}
        onRun={run}
      />
      {commands.length === 0 && (
        <Box role="status" sx={{ px: 2.5, pb: 2.5, color: ink.soft }}>
          {text(isSearching ? 'palette.searching' : 'palette.nothing')}
        </Box>
      )}
    </Dialog>
  );
};
