import { Box, List, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import { useEffect, useRef } from 'react';
import { ink, pine } from '../theme/palette';
import type { Command } from './command';

export const optionId = (index: number): string => `palette-option-${index}`;

interface CommandListProps {
  label: string;
  commands: readonly Command[];
  chosen: number;
  onChoose(index: number): void;
  onRun(command: Command): void;
}

/** The options under the words; the words keep the focus, the chosen one is told by its id. */
export const CommandList = ({ label, commands, chosen, onChoose, onRun }: CommandListProps) => {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <List ref={list} id="palette-options" role="listbox" aria-label={label} sx={{ overflow: 'auto', py: 1 }}>
      {commands.map((command, index) => (
        <ListItemButton
          key={command.id}
          id={optionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          onMouseMove={() => onChoose(index)}
          onClick={() => onRun(command)}
          sx={{ mx: 1, borderRadius: 2, '&[aria-selected=true]': { bgcolor: pine[50] } }}
        >
          <ListItemIcon sx={{ minWidth: 36, color: ink.soft }}>
            <command.icon fontSize="small" />
          </ListItemIcon>
          <ListItemText primary={command.label} slotProps={{ primary: { noWrap: true } }} />
          <Box component="span" sx={{ color: ink.soft, fontSize: '0.8125rem', pl: 2, whiteSpace: 'nowrap' }}>
            {command.hint}
          </Box>
        </ListItemButton>
      ))}
    </List>
  );
};
