import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { ink, paper } from '../theme/palette';
import { isSameValue } from './merging';

interface StaleNoticeProps<F extends string> {
  title: string;
  /** What somebody else changed; empty where it was nothing that is on the form. */
  theirs: readonly F[];
  labelOf: (field: F) => string;
  /** A value of a field as people say it. */
  said: (field: F, value: unknown) => ReactNode;
}

const value = {
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-wrap',
  maxHeight: '8.5em',
  overflowY: 'auto',
} as const;
const name = { color: ink.soft, fontSize: '0.8125rem' };

interface SideProps {
  label: string;
  children: ReactNode;
}
const Side = ({ label, children }: SideProps) => (
  <Box sx={{ minWidth: 0 }}>
    <Box sx={name}>{label}</Box>
    <Box sx={value}>{children}</Box>
  </Box>
);

type FieldProps<F extends string> = Pick<StaleNoticeProps<F>, 'labelOf' | 'said'> & { field: F };

/** One field that both touched: theirs as it stands now, yours as it lies on the form, and the way to theirs. */
const StaleField = <F extends string>({ field, labelOf, said }: FieldProps<F>) => {
  const text = useText();
  const record = useRecordContext();
  const { setValue } = useFormContext();
  const yours: unknown = useWatch({ name: field });
  const theirs: unknown = record?.[field];
  const isSame = isSameValue(yours, theirs);
  const label = labelOf(field);
  return (
    <Box component="li" sx={{ py: 1, borderTop: `1px solid ${paper.line}` }}>
      <Box sx={{ fontWeight: 650, mb: 0.5 }}>{label}</Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <Side label={text('stale.theirs')}>{said(field, theirs)}</Side>
        <Side label={text('stale.yours')}>{isSame ? text('stale.same') : said(field, yours)}</Side>
      </Box>
      {!isSame && (
        <Button
          size="small"
          sx={{ ml: -0.5, mt: 0.5 }}
          aria-label={text('stale.takeOf', { field: label })}
          onClick={() => setValue<string>(field, theirs ?? null, { shouldDirty: true, shouldValidate: true })}
        >
          {text('stale.take')}
        </Button>
      )}
    </Box>
  );
};

/** Somebody was faster: their record is loaded below, one's own changes are kept, nothing is saved yet. */
export const StaleNotice = <F extends string>({ title, theirs, labelOf, said }: StaleNoticeProps<F>) => {
  const text = useText();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void notice.current?.scrollIntoView({ block: 'center' });
  }, [theirs]);
  return (
    <Alert severity="warning" ref={notice} sx={{ mb: 2.5, '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <AlertTitle>{title}</AlertTitle>
      {text(theirs.length > 0 ? 'stale.hint' : 'stale.nothing')}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {theirs.map((field) => (
          <StaleField key={field} field={field} labelOf={labelOf} said={said} />
        ))}
      </Box>
    </Alert>
  );
};
