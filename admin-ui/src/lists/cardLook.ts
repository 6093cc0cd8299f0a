import { paper, pine } from '../theme/palette';

/** One record as a card that is pressed as a whole. */
export const cardLook = {
  display: 'block',
  width: '100%',
  p: 2,
  textAlign: 'left',
  bgcolor: paper.sheet,
  border: `1px solid ${paper.line}`,
  borderRadius: 3,
  '&:hover': { borderColor: pine[600] },
};
