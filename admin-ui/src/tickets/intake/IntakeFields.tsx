import { Box, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { ChannelInput } from '../inputs/ChannelInput';
import { DescriptionInput } from '../inputs/DescriptionInput';
import { HomeFinder } from '../inputs/HomeFinder';
import { OwnItems } from '../inputs/OwnItems';
import { PlaceInputs } from '../inputs/PlaceInputs';
import { RequestedReplyInput } from '../inputs/RequestedReplyInput';
import { RequesterInputs } from '../inputs/RequesterInputs';
import { SeverityInput } from '../inputs/SeverityInput';
import { TitleInput } from '../inputs/TitleInput';
import { TypeInput } from '../inputs/TypeInput';
import { UrgencyInput } from '../inputs/UrgencyInput';
import { FormSection } from '../../forms/FormSection';

const pair = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
  alignItems: 'start',
};

interface IntakeFieldsProps {
  /** Who reports; at intake the number also finds the caller. */
  requester?: ReactNode;
}

export const IntakeFields = ({ requester = <RequesterInputs /> }: IntakeFieldsProps) => {
  const text = useText();
  return (
    <Stack spacing={2.5}>
      <FormSection title={text('tickets.intake.who')}>{requester}</FormSection>
      <FormSection title={text('tickets.intake.what')}>
        <TypeInput />
        <DescriptionInput />
        <OwnItems />
        <TitleInput />
      </FormSection>
      <FormSection title={text('tickets.intake.where')}>
        <HomeFinder />
        <PlaceInputs />
      </FormSection>
      <FormSection title={text('tickets.intake.how')}>
        <Box sx={pair}>
          <UrgencyInput />
          <SeverityInput />
          <ChannelInput />
          <RequestedReplyInput />
        </Box>
      </FormSection>
    </Stack>
  );
};
