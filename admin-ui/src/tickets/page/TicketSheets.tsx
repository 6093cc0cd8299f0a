import { Box, Skeleton } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { AttachmentsSheet } from '../../files/AttachmentsSheet';
import { Later } from '../../layout/Later';
import { ComposerProvider } from '../composer/ComposerProvider';
import { RelatedSheet } from '../related/RelatedSheet';
import type { Ticket } from '../ticket';
import { ConflictProvider } from '../verbs/ConflictProvider';
import { AboutSheet } from './AboutSheet';
import { DescriptionSheet } from './DescriptionSheet';
import { HandsSheet } from './HandsSheet';
import { PromisesSheet } from './PromisesSheet';
import { RequesterSheet } from './RequesterSheet';
import { TicketHead } from './TicketHead';
import { FormSheet } from '../form/FormSheet';
import { Timeline } from '../timeline/Timeline';

// Two columns on a desk; on a phone their parts fall into one, the promise right below the head.
const column = { display: { xs: 'contents', md: 'grid' }, gap: 2.5, minWidth: 0, alignContent: 'start' };
const sheets = {
  display: { xs: 'flex', md: 'grid' },
  flexDirection: 'column',
  gap: 2.5,
  gridTemplateColumns: { md: 'minmax(0, 1fr) 340px' },
  alignItems: { md: 'start' },
};

export const TicketSheets = () => {
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <ConflictProvider>
      <ComposerProvider>
        <TicketHead />
        <Box sx={sheets}>
          <Box sx={column}>
            <DescriptionSheet />
            <FormSheet />
            <Later meanwhile={<Skeleton variant="rounded" height={320} />}>
              <AttachmentsSheet ticket={ticket.id} />
              <Box sx={{ order: 9, minWidth: 0 }}>
                <Timeline />
              </Box>
            </Later>
          </Box>
          <Box sx={column}>
            <Box sx={{ order: -1 }}>
              <PromisesSheet />
            </Box>
            <RequesterSheet />
            <Later>
              <HandsSheet />
              <AboutSheet />
              <RelatedSheet />
            </Later>
          </Box>
        </Box>
      </ComposerProvider>
    </ConflictProvider>
  );
};
