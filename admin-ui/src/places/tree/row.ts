import { ink, paper, pine } from '../../theme/palette';

export const rowHeight = 38;

/** One line of the tree; `level` 0 stands at the edge. */
export const rowStyle = (level: number, isChosen: boolean, isOver: boolean) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 0.25,
  height: rowHeight,
  pl: `${level * 22}px`,
  pr: 1,
  borderRadius: 2,
  bgcolor: isChosen ? pine[50] : 'transparent',
  boxShadow: isOver ? `inset 0 0 0 2px ${pine[600]}` : 'none',
  '&:hover': { bgcolor: isChosen ? pine[50] : paper.sunk },
  '& .handle': { opacity: 0 },
  '&:hover .handle, &:focus-within .handle': { opacity: 1 },
});

export const nameStyle = (isChosen: boolean) => ({
  display: 'flex',
  flex: 1,
  gap: 1,
  minWidth: 0,
  height: '100%',
  justifyContent: 'flex-start',
  textAlign: 'left',
  borderRadius: 1.5,
  px: 0.75,
  fontSize: '0.9375rem',
  fontWeight: isChosen ? 650 : 500,
  color: isChosen ? pine[700] : ink.strong,
  '&:focus-visible': { outline: `2px solid ${pine[600]}` },
});
