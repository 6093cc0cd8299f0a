import { Box } from '@mui/material';
import type { Ref } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import { ink, paper, pine } from '../../theme/palette';
import type { TicketType } from '../ticket';
import { NamedTypeIcon } from '../types/TypeIcon';

interface TypeTileProps {
  type: TicketType;
  isChosen: boolean;
  onChoose: () => void;
  onBlur: () => void;
  inputRef?: Ref<HTMLInputElement>;
  /** The key that chooses it. */
  hint?: string;
  name: string;
}

const hidden = {
  position: 'absolute',
  opacity: 0,
  width: '100%',
  height: '100%',
  inset: 0,
  m: 0,
  cursor: 'pointer',
};

export const TypeTile = ({ type, isChosen, onChoose, onBlur, inputRef, hint, name }: TypeTileProps) => {
  const language = useLanguage();
  return (
    <Box
      component="label"
      sx={{
        position: 'relative',
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 0.5, md: 1 },
        px: { xs: 1, md: 1.25 },
        minHeight: 42,
        borderRadius: 2,
        border: '1px solid',
        fontSize: '0.875rem',
        lineHeight: 1.25,
        borderColor: isChosen ? pine[600] : paper.edge,
        bgcolor: isChosen ? pine[50] : paper.sheet,
        color: isChosen ? pine[700] : ink.body,
        fontWeight: isChosen ? 650 : 500,
        boxShadow: isChosen ? `inset 0 0 0 1px ${pine[600]}` : 'none',
        '&:hover': { borderColor: pine[600] },
        '&:has(:focus-visible)': { outline: `2px solid ${pine[600]}`, outlineOffset: 2 },
      }}
    >
      <Box
        component="input"
        type="radio"
        name={name}
        value={type.code}
        checked={isChosen}
        onChange={onChoose}
        onBlur={onBlur}
        ref={inputRef}
        aria-keyshortcuts={hint}
        sx={hidden}
      />
      <NamedTypeIcon icon={type.icon} size={19} />
      <Box component="span" sx={{ flexGrow: 1 }}>
        {language === 'en' ? type.nameEn : type.nameZh}
      </Box>
      {hint && (
        <Box
          component="kbd"
          aria-hidden
          sx={{
            display: { xs: 'none', md: 'inline' },
            fontFamily: 'inherit',
            fontSize: 12,
            color: ink.faint,
          }}
        >
          {hint}
        </Box>
      )}
    </Box>
  );
};
