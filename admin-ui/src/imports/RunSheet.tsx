import { Alert, Box, Button, Typography } from '@mui/material';
import { useText } from '../i18n/useText';
import { useRefusalText } from '../providers/useRefusalText';
import { Sheet } from '../theme/Sheet';
import { ImportResult } from './ImportResult';
import { isUnderWay, type ImportMapping, type Look } from './look';
import { TaskProgress } from './TaskProgress';
import { useImportTask } from './useImportTask';

interface RunSheetProps {
  file: string;
  mapping: ImportMapping;
  look: Look;
  /** The preview is of this very mapping. */
  isReady: boolean;
}

/** Tried first, then brought in; what comes of it stands below. */
export const RunSheet = ({ file, mapping, look, isReady }: RunSheetProps) => {
  const text = useText();
  const refusalText = useRefusalText();
  const { task: begun, begin, cancel } = useImportTask();
  // a try says something of the mapping that was tried, and nothing once it is another
  const isOfThis = begin.variables?.mapping === mapping;
  const task = begun && (isOfThis || begun.isDryRun !== true || isUnderWay(begun)) ? begun : undefined;
  const isBusy = begin.isPending || (task !== undefined && isUnderWay(task));
  const mayBegin = isReady && !isBusy && look.problems.length === 0;
  const start = (isDryRun: boolean) => begin.mutate({ file, mapping, isDryRun });
  const wasFound =
    isOfThis && task?.report?.isDryRun === true && task.state === 'done' && task.report.bad === 0;
  return (
    <Sheet label={text('imports.run')}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {text('imports.run')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {text('imports.runHint')}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
        <Button
          variant={wasFound ? 'outlined' : 'contained'}
          disabled={!mayBegin}
          onClick={() => start(true)}
        >
          {text('imports.try')}
        </Button>
        <Button
          variant={wasFound ? 'contained' : 'outlined'}
          disabled={!mayBegin}
          onClick={() => start(false)}
        >
          {text('imports.start')}
        </Button>
      </Box>
      {begin.error && isOfThis && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {refusalText(begin.error)}
        </Alert>
      )}
      <Box aria-live="polite" sx={{ mt: 2 }}>
        {task && isUnderWay(task) && (
          <TaskProgress task={task} isCancelling={cancel.isPending} onCancel={() => cancel.mutate()} />
        )}
        {task && !isUnderWay(task) && <ImportResult task={task} />}
      </Box>
    </Sheet>
  );
};
