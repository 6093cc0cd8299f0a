import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLogout, useNotify } from 'react-admin';
import { useText } from '../../i18n/useText';
import { FrontPage } from '../../login/FrontPage';
import type { Duty } from '../../providers/access';
import { session } from '../../providers/session';
import { useRefusalText } from '../../providers/useRefusalText';
import { PasswordForm } from '../password/PasswordForm';
import { Enrol } from '../secondFactor/Enrol';

/** What the server wants done before anything else; the next token tells whether it is enough. */
const DutyPage = ({ duty }: { duty: Duty }) => {
  const text = useText();
  const notify = useNotify();
  const refusalText = useRefusalText();
  const logout = useLogout();
  const [isDone, setDone] = useState(false);

  const goOn = async () => {
    setDone(true);
    try {
      await session.renewPresent();
    } catch (error) {
      notify(refusalText(error), { type: 'error' });
    }
  };

  return (
    <FrontPage
      aside={
        <Button size="small" color="inherit" onClick={() => logout({}, undefined, false)}>
          {text('layout.logout')}
        </Button>
      }
    >
      <Typography variant="h1" gutterBottom>
        {text(`account.duty.${duty}`)}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 3 }}>
        {text(`account.duty.${duty}Hint`)}
      </Typography>
      {isDone && (
        <Button variant="contained" size="large" onClick={goOn}>
          {text('account.duty.goOn')}
        </Button>
      )}
      {!isDone && duty === 'password' && (
        <PasswordForm currentLabel="account.password.temporary" onChanged={goOn} />
      )}
      {!isDone && duty === 'second-factor' && <Enrol onDone={goOn} />}
    </FrontPage>
  );
};

export default DutyPage;
