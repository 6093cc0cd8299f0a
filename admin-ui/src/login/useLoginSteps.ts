import { useState } from 'react';
import { useLogin } from 'react-admin';
import { refusalOf } from '../providers/refusal';
import { useRefusalText } from '../providers/useRefusalText';
import { isProblem, stepAfter, type LoginStep } from './loginProblem';

export interface PasswordProof {
  identifier: string;
  password: string;
}

/** The way in, a step at a time; what was typed in the first is kept for the second, in memory alone. */
export const useLoginSteps = () => {
  const login = useLogin();
  const refusalText = useRefusalText();
  const [step, setStep] = useState<LoginStep>('password');
  const [proof, setProof] = useState<PasswordProof>({ identifier: '', password: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const attempt = async (credentials: PasswordProof & { code?: string }) => {
    setBusy(true);
    setProblem(null);
    try {
      await login(credentials);
    } catch (error) {
      const refusal = refusalOf(error);
      setProblem(isProblem(refusal) ? refusalText(error) : null);
      setStep(stepAfter(refusal, step));
    } finally {
      setBusy(false);
    }
  };

  return {
    step,
    proof,
    problem,
    isBusy,
    setProof,
    setProblem,
    sendPassword: () => attempt({ ...proof, identifier: proof.identifier.trim() }),
    sendCode: (code: string) => attempt({ ...proof, identifier: proof.identifier.trim(), code }),
    goBack: () => {
      setProblem(null);
      setStep('password');
    },
  };
};

export type LoginSteps = ReturnType<typeof useLoginSteps>;
