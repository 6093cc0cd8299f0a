import { Box, GlobalStyles } from '@mui/material';
import { Authenticated, RecordContextProvider, useGetOne } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { Waiting } from '../../layout/Waiting';
import { MomentsProvider } from '../../time/MomentsProvider';
import { TicketTypes } from '../types/TicketTypes';
import { NoSuchTicket } from '../page/NoSuchTicket';
import type { Ticket } from '../ticket';
import { PrintBar } from './PrintBar';
import { PrintFoot } from './PrintFoot';
import { paperOf, printFormOf, type Paper } from './printForms';
import { WholeTicket } from './WholeTicket';
import { WorkSlip } from './WorkSlip';

const widths: Record<Paper, string> = { A5: '148mm', A4: '210mm' };
const margins: Record<Paper, string> = { A5: '8mm', A4: '14mm' };

// Paper is white and print is black whatever the theme of the desk.
const sheet = (paper: Paper) => ({
  bgcolor: 'common.white',
  color: 'common.black',
  colorScheme: 'light',
  // what the desk prints in its own ink would be pale on paper in the dark theme
  '& *': { color: 'inherit !important' },
  width: widths[paper],
  maxWidth: '100%',
  mx: 'auto',
  mb: 4,
  p: margins[paper],
  boxShadow: 3,
  fontSize: '3.3mm',
  lineHeight: 1.5,
  '@media print': { boxShadow: 'none', width: 'auto', m: 0, p: 0 },
});

const PrintedTicket = () => {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const [form, paper] = [printFormOf(search), paperOf(search)];
  const { data: ticket, isPending } = useGetOne<Ticket>('tickets', { id }, { retry: false });
  if (isPending) return <Waiting />;
  if (!ticket) return <NoSuchTicket />;
  return (
    <RecordContextProvider value={ticket}>
      <GlobalStyles
        styles={{
          '@page': {
            size: paper,
            margin: margins[paper],
            '@bottom-center': { content: 'counter(page) " / " counter(pages)', fontSize: '2.8mm' },
          },
          '@media print': { 'html, body': { background: 'none' } },
        }}
      />
      <PrintBar ticket={ticket.id} form={form} paper={paper} />
      <Box component="main" sx={sheet(paper)}>
        {form === 'slip' ? <WorkSlip ticket={ticket} paper={paper} /> : <WholeTicket ticket={ticket} />}
        <PrintFoot />
      </Box>
    </RecordContextProvider>
  );
};

/** A ticket as a sheet of paper, without the desk around it. */
const TicketPrint = () => (
  <Authenticated>
    <MomentsProvider>
      <TicketTypes>
        <PrintedTicket />
      </TicketTypes>
    </MomentsProvider>
  </Authenticated>
);

export default TicketPrint;
