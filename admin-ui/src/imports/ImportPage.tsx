import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useText } from '../i18n/useText';
import { PageHead } from '../layout/PageHead';
import { Waiting } from '../layout/Waiting';
import { useRefusalText } from '../providers/useRefusalText';
import { ColumnsSheet } from './columns/ColumnsSheet';
import { EarlierImports } from './EarlierImports';
import { FileSheet } from './FileSheet';
import type { ImportMapping } from './look';
import { PreviewSheet } from './PreviewSheet';
import { RunSheet } from './RunSheet';
import { useLook } from './useLook';
import type { Table } from './useTableUpload';

const stack = { display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' };

/** From a file to tickets: chosen, understood, tried, brought in, and taken back if need be. */
const ImportPage = () => {
  const text = useText();
  const refusalText = useRefusalText();
  const [table, setTable] = useState<Table | null>(null);
  const [mapping, setMapping] = useState<ImportMapping | null>(null);
  const { data: look, error, isSettled } = useLook(table?.id ?? null, mapping);
  const take = (next: Table) => {
    setMapping(null);
    setTable(next);
  };
  const shown = mapping ?? look?.mapping;
  return (
    <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1080, mx: 'auto' }}>
      <Title title={text('imports.title')} />
      <PageHead title={text('imports.title')} />
      <Box sx={stack}>
        <FileSheet
          table={table}
          look={table ? look : undefined}
          onTable={take}
          mapping={shown}
          onMapping={setMapping}
        />
        {table && !look && !error && <Waiting />}
        {error && <Alert severity="error">{refusalText(error)}</Alert>}
        {table && look && shown && (
          <>
            <ColumnsSheet look={look} mapping={shown} onMapping={setMapping} />
            <PreviewSheet look={look} />
            <RunSheet key={table.id} file={table.id} mapping={shown} look={look} isReady={isSettled} />
          </>
        )}
        <EarlierImports />
      </Box>
    </Box>
  );
};

export default ImportPage;
