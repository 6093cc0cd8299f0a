import { paper, pine, tones } from '../../theme/palette';
import type { ComposerMode } from './ComposerProvider';

const frame = {
  borderRadius: 3,
  overflow: 'hidden',
  '&:focus-within': { outline: `2px solid ${pine[600]}` },
};

/** White paper for the resident, a tinted slip with a broken edge for colleagues. */
export const looks: Record<ComposerMode, { frame: object }> = {
  reply: { frame: { ...frame, bgcolor: paper.sheet, border: `1px solid ${paper.edge}` } },
  note: { frame: { ...frame, bgcolor: tones.neutral.fill, border: `1px dashed ${paper.edge}` } },
};
