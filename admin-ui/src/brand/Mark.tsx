import { seal } from '../theme/palette';

interface MarkProps {
  size?: number;
}

// 问 is a mouth in a doorway: a door, and somebody speaking in it, on the ground of a seal.
export const Mark = ({ size = 40 }: MarkProps) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="7" fill={seal} />
    <path
      d="M8 26V10.5A3.5 3.5 0 0 1 11.5 7h9A3.5 3.5 0 0 1 24 10.5V26"
      fill="none"
      stroke="#fff"
      strokeWidth="2.6"
      strokeLinecap="round"
    />
    <path
      d="M13.4 13.2h5.2a1.4 1.4 0 0 1 1.4 1.4v3.4a1.4 1.4 0 0 1-1.4 1.4h-2.3L14 21.8v-2.4h-.6a1.4 1.4 0 0 1-1.4-1.4v-3.4a1.4 1.4 0 0 1 1.4-1.4z"
      fill="#fff"
    />
  </svg>
);
