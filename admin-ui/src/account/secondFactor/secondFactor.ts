import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDesk } from '../../providers/dataProvider';

/** How it stands with one's own second factor. */
export interface SecondFactor {
  isOn: boolean;
  since: string | null;
  recoveryCodesLeft: number;
  isRequired: boolean;
}

export interface Enrolment {
  secret: string;
  uri: string;
  /** A drawing in SVG. */
  qr: string;
}

const key = ['second-factor'];

export const useSecondFactor = () => {
  const desk = useDesk();
  return useQuery({ queryKey: key, queryFn: () => desk.account<SecondFactor>('second-factor') });
};

export const useRefreshSecondFactor = () => {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: key });
};
