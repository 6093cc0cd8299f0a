import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { useDesk } from '../../providers/dataProvider';
import { useRefusalText } from '../../providers/useRefusalText';
import { ConfirmForm } from './ConfirmForm';
import { RecoveryCodes } from './RecoveryCodes';
import type { Enrolment } from './secondFactor';

/** From the first click to the recovery codes; `onDone` once they are kept. */
export const Enrol = ({ onDone }: { onDone: () => void }) => {
  const text = useText();
  const desk = useDesk();
  const refusalText = useRefusalText();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const begin = async () => {
    setProblem(null);
    try {
      setEnrolment(await desk.account<Enrolment>('second-factor/begin', {}));
    } catch (error) {
      setProblem(refusalText(error));
    }
  };

  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onDone} />;
  if (enrolment !== null) return <ConfirmForm enrolment={enrolment} onConfirmed={setCodes} />;
  return (
    <>
      {problem && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problem}
        </Alert>
      )}
      <Button variant="contained" onClick={begin}>
        {text('account.secondFactor.begin')}
      </Button>
    </>
  );
};
