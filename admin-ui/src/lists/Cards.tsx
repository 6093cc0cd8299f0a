import { Alert, Skeleton, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { RecordContextProvider, useListContext, type RaRecord } from 'react-admin';
import { useText } from '../i18n/useText';

interface CardsProps {
  label: string;
  /** How high one will be, so that nothing jumps when they come. */
  height: number;
  empty: ReactNode;
  /** One card; it takes its record from the context. */
  children: ReactNode;
}

/** A list on a phone: one card a record, as wide as the thumb needs. */
export const Cards = ({ label, height, empty, children }: CardsProps) => {
  const text = useText();
  const { data, isPending, error } = useListContext<RaRecord>();
  if (error) return <Alert severity="error">{text('common.notLoaded')}</Alert>;
  if (isPending) {
    return (
      <Stack spacing={1.25}>
        {[1, 2, 3, 4].map((row) => (
          <Skeleton key={row} variant="rounded" height={height} />
        ))}
      </Stack>
    );
  }
  if (data.length === 0) return <>{empty}</>;
  return (
    <Stack component="ul" spacing={1.25} aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((record) => (
        <RecordContextProvider key={record.id} value={record}>
          <li>{children}</li>
        </RecordContextProvider>
      ))}
    </Stack>
  );
};
