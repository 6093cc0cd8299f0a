import { isResource } from '@shouwen/domain/contract';
import { Box } from '@mui/material';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { Conditions } from '../tasks/conditions/Conditions';
import type { AuditEntry } from './entry';

/** How many rows somebody took, in which form, and by which filter; what that held of a person stands masked. */
export const Exported = ({ entry: { resource, changes } }: { entry: AuditEntry }) => {
  const text = useText();
  const number = new Intl.NumberFormat(useLanguage());
  const { rowCount, format, filter } = changes ?? {};
  return (
    <>
      <div>
        {text('tasks.rows', { count: number.format(Number(rowCount)) })} · {String(format).toUpperCase()}
      </div>
      {resource !== null && isResource(resource) && (
        <Box sx={{ overflowWrap: 'anywhere' }}>
          <Conditions resource={resource} filter={(filter ?? {}) as Record<string, unknown>} />
        </Box>
      )}
    </>
  );
};
