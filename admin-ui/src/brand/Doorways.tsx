import { Box } from '@mui/material';
import { seal } from '../theme/palette';

const columns = 6;
const rows = 7;
const pitch = { x: 112, y: 132 };

// One door is answered: the others wait.
const answered = { column: 4, row: 2 };

const Door = ({ column, row }: { column: number; row: number }) => {
  const isAnswered = column === answered.column && row === answered.row;
  return (
    <g transform={`translate(${column * pitch.x}, ${row * pitch.y})`}>
      <path
        d="M18 108V34a18 18 0 0 1 18-18h40a18 18 0 0 1 18 18v74"
        fill="none"
        stroke={isAnswered ? '#fff' : '#1a4039'}
        strokeWidth={isAnswered ? 7 : 4}
        strokeLinecap="round"
      />
      {isAnswered && (
        <path
          d="M44 44h24a8 8 0 0 1 8 8v18a8 8 0 0 1-8 8H58L47 90V78h-3a8 8 0 0 1-8-8V52a8 8 0 0 1 8-8z"
          fill={seal}
        />
      )}
    </g>
  );
};

/** A house front of doorways, the motif of the mark. */
export const Doorways = () => (
  <Box
    component="svg"
    aria-hidden="true"
    viewBox={`0 0 ${columns * pitch.x} ${rows * pitch.y}`}
    preserveAspectRatio="xMaxYMid slice"
    sx={{
      position: 'absolute',
      inset: 0,
      width: '100%',
      height: '100%',
      maskImage: 'linear-gradient(215deg, #000 35%, transparent 68%)',
    }}
  >
    {Array.from({ length: columns * rows }, (_, index) => (
      <Door key={index} column={index % columns} row={Math.floor(index / columns)} />
    ))}
  </Box>
);
