import { Navigate } from 'react-router-dom';
import { useMe } from '../providers/useMe';
import { Waiting } from './Waiting';

/** Whoever comes in stands before their work: a handler before what is in hand, everybody else before the tickets. */
export const Landing = () => {
  const me = useMe();
  return me ? <Navigate to={`/${me.home}`} replace /> : <Waiting />;
};
