/** A dialog that, on a phone, comes up from below, where the thumb and the keyboard are. */
export const fromBelow = {
  '& .MuiDialog-container': { alignItems: { xs: 'flex-end', sm: 'center' } },
  '& .MuiDialog-paper': {
    m: { xs: 0, sm: 4 },
    width: { xs: '100%' },
    maxHeight: { xs: '92%' },
    borderRadius: { xs: '16px 16px 0 0', sm: '16px' },
  },
};
