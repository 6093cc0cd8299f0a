import { Box } from '@mui/material';
import { limits } from '@shouwen/domain/contract';
import { TextInput, maxLength } from 'react-admin';

const nameLimit = maxLength(limits.nameCharacters);
const phoneLimit = maxLength(limits.phoneCharacters);

export const RequesterInputs = () => (
  <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
    <TextInput
      source="requesterPhone"
      type="tel"
      validate={phoneLimit}
      helperText={false}
      autoComplete="off"
    />
    <TextInput source="requesterName" validate={nameLimit} helperText={false} autoComplete="off" />
  </Box>
);
