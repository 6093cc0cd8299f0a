import { Alert, Box, Button, Link } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../i18n/useText';
import { useDesk } from '../providers/dataProvider';
import type { ImportTask } from './look';
import { Reasons } from './Reasons';
import { UndoButton } from './UndoButton';
import { useTaskWords } from './useTaskWords';

/** The bad rows as a file, to be mended and loaded again. */
const BadRowsLink = ({ id }: { id: string }) => {
  const text = useText();
  const desk = useDesk();
  const { data } = useQuery({
    queryKey: ['files', 'getOne', id],
    queryFn: async () => (await desk.getOne<{ id: string; url: string; name: string }>('files', { id })).data,
  });
  if (!data) return null;
  return (
    <Button component="a" variant="outlined" size="small" href={data.url} download={data.name}>
      {text('imports.badRows')}
    </Button>
  );
};

const severityOf = ({ state, report }: ImportTask) => {
  if (state === 'failed') return 'error';
  return state === 'cancelled' || (report?.bad ?? 0) > 0 ? 'warning' : 'success';
};

const listAddress = (id: string): string =>
  `#/tickets?${new URLSearchParams({ filter: JSON.stringify({ importTask: id }) })}`;

/** What became of an import: counts, bad rows to mend, what it made, and the way back. */
export const ImportResult = ({ task }: { task: ImportTask }) => {
  const text = useText();
  const said = useTaskWords();
  const { id, file, report, undoneAt, state } = task;
  const brought = state === 'done' && !report?.isDryRun && undoneAt === null && (report?.imported ?? 0) > 0;
  const departments = report?.made.filter(({ kind }) => kind === 'department').map(({ name }) => name) ?? [];
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Alert severity={severityOf(task)}>{said(task)}</Alert>
      {departments.length > 0 && (
        <Box>{text('imports.madeDepartments', { names: departments.join(text('common.separator')) })}</Box>
      )}
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        {brought && <Link href={listAddress(id)}>{text('imports.showTickets')}</Link>}
        {file !== null && <BadRowsLink id={file} />}
        <UndoButton task={task} />
      </Box>
      {report && report.reasons.length > 0 && <Reasons reasons={report.reasons} bad={report.bad} />}
    </Box>
  );
};
