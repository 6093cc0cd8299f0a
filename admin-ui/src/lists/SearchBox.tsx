import CloseIcon from '@mui/icons-material/Close';
import SearchIcon from '@mui/icons-material/Search';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useCallback, useRef } from 'react';
import type { MessageKey } from '../i18n/messages';
import { useText } from '../i18n/useText';
import { useShortcut } from '../keyboard/useShortcut';
import { KeyHint } from '../keyboard/KeyHint';
import { useSearchWords } from './useSearchWords';

/** Searches the list it stands in; `/` leads to it. */
export const SearchBox = ({ hint }: { hint: MessageKey }) => {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const { words, change, startComposing, endComposing, clear } = useSearchWords();
  useShortcut(
    '/',
    useCallback(() => input.current?.focus(), []),
    'keys.search',
    true,
  );

  const end = words ? (
    <IconButton size="small" edge="end" aria-label={text('common.clearSearch')} onClick={clear}>
      <CloseIcon fontSize="small" />
    </IconButton>
  ) : (
    <KeyHint>/</KeyHint>
  );

  return (
    <TextField
      type="text"
      role="search"
      placeholder={text(hint)}
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
        htmlInput: { 'aria-label': text(hint), enterKeyHint: 'search', name: 'q' },
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
