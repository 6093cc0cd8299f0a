import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import type { Ticket } from '../ticket';
import { PrintFacts } from './PrintFacts';
import { PrintHead } from './PrintHead';
import { PrintPart } from './PrintPart';
import type { Paper } from './printForms';

const materials = ['name', 'size', 'count', 'price', 'sum'] as const;
/** What a hand needs to write, by the paper there is. */
const room: Record<Paper, { done: string; materials: number[] }> = {
  A5: { done: '14mm', materials: [1, 2, 3] },
  A4: { done: '52mm', materials: [1, 2, 3, 4, 5, 6, 7] },
};
const scale = [5, 4, 3, 2, 1] as const;
const ruled = {
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& th, & td': { border: '0.25mm solid', height: '6.5mm', px: '1mm', fontWeight: 500, textAlign: 'left' },
};

const Materials = ({ rows }: { rows: readonly number[] }) => {
  const text = useText();
  return (
    <Box component="table" sx={ruled}>
      <thead>
        <tr>
          {materials.map((column) => (
            <Box
              component="th"
              scope="col"
              key={column}
              sx={{ width: column === 'name' ? '36%' : undefined }}
            >
              {text(`print.material.${column}`)}
            </Box>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            {materials.map((column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
};

const Blank = ({ label }: { label: string }) => (
  <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: '1.5mm', flex: 1, minHeight: '7.5mm' }}>
    <span>{label}</span>
    <Box sx={{ flexGrow: 1, borderBottom: '0.25mm solid' }} />
  </Box>
);

const Row = ({ labels }: { labels: string[] }) => (
  <Box sx={{ display: 'flex', gap: '5mm' }}>
    {labels.map((label) => (
      <Blank key={label} label={label} />
    ))}
  </Box>
);

/** What the resident ticks and signs when the work is done. */
const Rating = () => {
  const text = useText();
  const words = useWords();
  return (
    <>
      <Box sx={{ display: 'flex', gap: '4mm', flexWrap: 'wrap' }}>
        {scale.map((value) => (
          <Box key={value} sx={{ display: 'flex', alignItems: 'center', gap: '1.2mm' }}>
            <Box sx={{ width: '3.6mm', height: '3.6mm', border: '0.3mm solid' }} />
            {words.rating[value]}
          </Box>
        ))}
      </Box>
      <Row labels={[text('print.opinion')]} />
      <Row labels={[text('print.residentSigns'), text('print.date')]} />
    </>
  );
};

// A title that nobody wrote is the first sentence of the description.
const isToldAgain = ({ title, description }: Ticket) => description.startsWith(title);

/** 派工单: goes along with whoever does the work, and comes back signed as the service sheet that the resident rates. */
export const WorkSlip = ({ ticket, paper }: { ticket: Ticket; paper: Paper }) => {
  const text = useText();
  return (
    <>
      <PrintHead ticket={ticket} title={text('print.slipTitle')} />
      <PrintFacts ticket={ticket} />
      <PrintPart title={text('tickets.field.description')}>
        {!isToldAgain(ticket) && <Box sx={{ fontWeight: 600 }}>{ticket.title}</Box>}
        <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{ticket.description}</Box>
      </PrintPart>
      <PrintPart title={text('print.done')}>
        <Box sx={{ border: '0.25mm solid', minHeight: room[paper].done }} />
      </PrintPart>
      <PrintPart title={text('print.materials')}>
        <Materials rows={room[paper].materials} />
      </PrintPart>
      <PrintPart title={text('print.signOff')}>
        <Row labels={[text('print.arrivedAt'), text('print.finishedAt'), text('print.handlerSigns')]} />
      </PrintPart>
      <PrintPart title={text('print.rating')}>
        <Rating />
      </PrintPart>
    </>
  );
};
