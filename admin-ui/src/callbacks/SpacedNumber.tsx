import { Box } from '@mui/material';

interface SpacedNumberProps {
  phone: string;
}

/** A mobile number in the groups in which it is said. The gaps are drawn, so that it is copied and heard as one number. */
export const SpacedNumber = ({ phone }: SpacedNumberProps) => {
  const groups = /^(1\d{2})(\d{4})(\d{4})$/.exec(phone)?.slice(1) ?? [phone];
  return (
    <span>
      {groups.map((group, index) => (
        <Box component="span" key={index} sx={{ ml: index === 0 ? 0 : '0.35em' }}>
          {group}
        </Box>
      ))}
    </span>
  );
};
