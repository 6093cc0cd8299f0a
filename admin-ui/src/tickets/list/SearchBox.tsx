import CloseIcon from '@mui/icons-material/Close';
import SearchIcon from '@mui/icons-material/Search';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useCallback, useRef } from 'react';
import { useText } from '../../i18n/useText';
import { useShortcut } from '../../keyboard/useShortcut';
import { KeyHint } from '../../keyboard/KeyHint';
import { useSearchWords } from './useSearchWords';

export const SearchBox = () => {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const { words, change, startComposing, endComposing, clear } = useSearchWords();
  useShortcut(
    '/',
    useCallback(() => input.current?.focus(), []),
  );

  const end = words ? (
    <IconButton size="small" edge="end" aria-label={text('tickets.list.clearSearch')} onClick={clear}>
      <CloseIcon fontSize="small" />
    </IconButton>
  ) : (
    <KeyHint>/</KeyHint>
  );

  return (
    <TextField
      type="text"
      role="search"
      placeholder={text('tickets.list.search')}
      value={words}
      inputRef={input}
      onChange={(event) => change(event.target.value)}
      onCompositionStart={startComposing}
      onCompositionEnd={(event) => endComposing((event.target as HTMLInputElement).value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') input.current?.blur();
      }}
      sx={{ width: { xs: '100%', md: 340 } }}
      slotProps={{
        htmlInput: { 'aria-label': text('tickets.list.search'), enterKeyHint: 'search', name: 'q' },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
          endAdornment: <InputAdornment position="end">{end}</InputAdornment>,
        },
      }}
    />
  );
};
