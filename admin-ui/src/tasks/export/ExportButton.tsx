import FileDownloadOutlinedIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { isResource } from '@shouwen/domain/contract';
import { lazy, Suspense, useState } from 'react';
import { useCanAccess, useListContext } from 'react-admin';
import { useText } from '../../i18n/useText';

const ExportDialog = lazy(() => import('./ExportDialog'));

/** Exports the list it stands in exactly as it is; for whoever may ask for work in the background. */
export const ExportButton = ({ columns }: { columns: readonly string[] }) => {
  const text = useText();
  const { resource, filterValues, sort, total } = useListContext();
  const { canAccess } = useCanAccess({ resource: 'tasks', action: 'create' });
  const [isOpen, setOpen] = useState(false);
  if (!canAccess || !isResource(resource)) return null;
  return (
    <>
      <Button
        size="small"
        startIcon={<FileDownloadOutlinedIcon />}
        disabled={!total}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {text('tasks.exportList.open')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ExportDialog
            list={{ resource, filter: filterValues, sort, total, columns }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
};
