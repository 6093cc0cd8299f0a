import UploadFileIcon from '@mui/icons-material/UploadFile';
import { Alert, Box, Button, LinearProgress, MenuItem, TextField, Typography } from '@mui/material';
import { limits } from '@shouwen/domain/contract';
import { useRef } from 'react';
import { DropArea } from '../files/DropArea';
import { sizeInWords } from '../files/sizeInWords';
import { FileEmpty, FileTooLarge } from '../files/useUploads';
import { useText } from '../i18n/useText';
import { useRefusalText } from '../providers/useRefusalText';
import { Sheet } from '../theme/Sheet';
import type { ImportMapping, Look } from './look';
import { useTableUpload, type Table } from './useTableUpload';

interface FileSheetProps {
  table: Table | null;
  look: Look | undefined;
  mapping: ImportMapping | undefined;
  onTable(table: Table): void;
  onMapping(mapping: ImportMapping): void;
}

const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];
const separators = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const;

const useProblem = () => {
  const text = useText();
  const refusalText = useRefusalText();
  return (error: unknown): string => {
    if (error instanceof FileTooLarge)
      return text('files.tooLarge', { max: sizeInWords(limits.importBytes) });
    return error instanceof FileEmpty ? text('files.empty') : refusalText(error);
  };
};

/** How the file is written, as it was found; a person may know better. */
const Format = ({
  look,
  mapping,
  onMapping,
}: { look: Look } & Pick<FileSheetProps, 'onMapping'> & { mapping: ImportMapping }) => {
  const text = useText();
  return (
    <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center', mt: 2 }}>
      <TextField
        select
        fullWidth={false}
        size="small"
        label={text('imports.encoding')}
        value={look.encoding}
        onChange={({ target }) => onMapping({ ...mapping, encoding: target.value })}
        sx={{ minWidth: 140 }}
      >
        {encodings.map((each) => (
          <MenuItem key={each} value={each}>
            {each.toUpperCase()}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        fullWidth={false}
        size="small"
        label={text('imports.separator')}
        value={look.separator}
        onChange={({ target }) => onMapping({ ...mapping, separator: target.value })}
        sx={{ minWidth: 140 }}
      >
        {separators.map(([sign, name]) => (
          <MenuItem key={name} value={sign}>
            {text(`imports.separators.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      <Typography variant="body2" color="text.secondary">
        {text('imports.size', { rows: look.rows, columns: look.columns.length })}
      </Typography>
    </Box>
  );
};

/** Where the file is chosen or dropped, and how it is written. */
export const FileSheet = ({ table, look, mapping, onTable, onMapping }: FileSheetProps) => {
  const text = useText();
  const problem = useProblem();
  const input = useRef<HTMLInputElement>(null);
  const { share, error, send } = useTableUpload(onTable);
  const choose = (files: readonly File[]) => {
    const [file] = files;
    if (file) void send(file);
  };
  return (
    <Sheet label={text('imports.file')}>
      <DropArea onFiles={choose}>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <Button
            variant={table ? 'outlined' : 'contained'}
            startIcon={<UploadFileIcon />}
            onClick={() => input.current?.click()}
          >
            {text(table ? 'imports.chooseOther' : 'imports.choose')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".csv,.tsv,.txt,.xlsx"
            aria-label={text('imports.choose')}
            tabIndex={-1}
            onChange={({ target }) => {
              choose([...(target.files ?? [])]);
              target.value = '';
            }}
          />
          <Typography
            variant="body2"
            color="text.secondary"
            sx={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}
          >
            {table ? table.name : text('imports.hint', { max: sizeInWords(limits.importBytes) })}
          </Typography>
        </Box>
        {share !== null && (
          <LinearProgress
            variant={share < 1 ? 'determinate' : 'indeterminate'}
            value={Math.round(share * 100)}
            aria-label={text('imports.uploading')}
            sx={{ mt: 2, borderRadius: 1 }}
          />
        )}
        {error !== null && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {problem(error)}
          </Alert>
        )}
        {look && mapping && <Format look={look} mapping={mapping} onMapping={onMapping} />}
      </DropArea>
    </Sheet>
  );
};
