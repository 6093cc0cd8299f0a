import { Button } from '@mui/material';
import type { ExportFormat } from '@shouwen/domain/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { useDesk } from '../../providers/dataProvider';
import type { ListAsked } from './list';

export interface Wishes {
  format: ExportFormat;
  hasAllColumns: boolean;
}

/** Queues the export of a list, and tells where it can be followed. */
export const useExport = ({ resource, filter, sort, columns }: ListAsked, onQueued: () => void) => {
  const desk = useDesk();
  const text = useText();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ format, hasAllColumns }: Wishes) =>
      desk.exportList({
        resource,
        filter,
        sort: [sort.field, sort.order],
        format,
        as: 'words',
        columns: hasAllColumns ? [] : columns,
      }),
    onSuccess: () => {
      onQueued();
      void queryClient.invalidateQueries({ queryKey: ['tasks'] });
      notify(text('tasks.exportList.queued'), {
        type: 'success',
        autoHideDuration: 8_000,
        action: (
          <Button component={Link} to="/tasks" color="inherit" size="small" sx={{ fontWeight: 700 }}>
            {text('tasks.exportList.look')}
          </Button>
        ),
      });
    },
  });
};
