import { mark } from '@shouwen/domain/look';
import { seal } from '../theme/palette';

interface MarkProps {
  size?: number;
}

export const Mark = ({ size = 40 }: MarkProps) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx={mark.corner} fill={seal} />
    <path d={mark.door} fill="none" stroke="#fff" strokeWidth={mark.lineWidth} strokeLinecap="round" />
    <path d={mark.voice} fill="#fff" />
  </svg>
);
