import { Notification } from 'react-admin';

// Above the phone's action bar, never over it.
export const Toast = () => (
  <Notification
    anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    sx={{ mb: { xs: 9, md: 1 } }}
    autoHideDuration={4500}
  />
);
