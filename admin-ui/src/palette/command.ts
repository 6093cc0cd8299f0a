import type { ComponentType } from 'react';

/** Something that can be gone to or done from the palette. */
export interface Command {
  id: string;
  label: string;
  /** What it is, or where it belongs. */
  hint?: string;
  icon: ComponentType<{ fontSize?: 'small' }>;
  run(): void;
}

const folded = (text: string): string => text.toLocaleLowerCase().replace(/\s+/g, '');

/** Those that have every sign of the words in the order typed, the closest first: `gd` finds no 工单, `工单` and `单` do. */
export function matching(commands: readonly Command[], words: string): Command[] {
  const wanted = folded(words);
  if (wanted === '') return [...commands];
  return commands
    .map((command) => ({ command, at: folded(`${command.label}${command.hint ?? ''}`).indexOf(wanted) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ command }) => command);
}
