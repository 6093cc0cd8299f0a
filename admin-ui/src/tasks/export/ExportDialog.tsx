import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { limits, type ExportFormat } from '@shouwen/domain/contract';
import { resourceNames } from '@shouwen/domain/messages';
import { useState, type FormEvent } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { useRefusalText } from '../../providers/useRefusalText';
import { fromBelow } from '../../theme/fromBelow';
import { Choice } from './Choice';
import { isEstimated, isTooLong, type ListAsked } from './list';
import { useExport } from './useExport';

const HowMany = ({ total = 0 }: { total: number | undefined }) => {
  const text = useText();
  const number = new Intl.NumberFormat(useLanguage());
  if (isTooLong(total)) {
    const max = number.format(limits.exportRows);
    return <Alert severity="warning">{text('tasks.exportList.tooMany', { max })}</Alert>;
  }
  const told = { total: number.format(total) };
  return (
    <Typography>
      {text(isEstimated(total) ? 'tasks.exportList.countOfMany' : 'tasks.exportList.count', told)}
    </Typography>
  );
};

/** Asks in which form a list is wanted, and queues its export. */
const ExportDialog = ({ list, onClose }: { list: ListAsked; onClose: () => void }) => {
  const text = useText();
  const names = resourceNames[useLanguage()];
  const refusalText = useRefusalText();
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [columns, setColumns] = useState<'shown' | 'all'>('shown');
  const { mutate, isPending, error } = useExport(list, onClose);
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate({ format, hasAllColumns: columns === 'all' });
  };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="export-title" sx={fromBelow}>
      <form onSubmit={send} noValidate>
        <DialogTitle id="export-title">
          {text('tasks.exportList.title', { list: names[list.resource] })}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {error ? <Alert severity="error">{refusalText(error)}</Alert> : null}
          <HowMany total={list.total} />
          <Choice<ExportFormat>
            label={text('tasks.exportList.format')}
            value={format}
            choices={(['xlsx', 'csv'] as const).map((value) => ({
              value,
              label: text(`tasks.exportList.${value}`),
            }))}
            onChoose={setFormat}
          />
          <Choice<'shown' | 'all'>
            label={text('tasks.exportList.columns')}
            value={columns}
            choices={(['shown', 'all'] as const).map((value) => ({
              value,
              label: text(`tasks.exportList.${value}`),
            }))}
            onChoose={setColumns}
          />
          <Typography variant="body2" color="text.secondary">
            {text('tasks.exportList.hint')}
          </Typography>
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose}>
            {text('common.cancel')}
          </Button>
          <Button type="submit" variant="contained" autoFocus disabled={isPending || isTooLong(list.total)}>
            {text('tasks.exportList.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

export default ExportDialog;
