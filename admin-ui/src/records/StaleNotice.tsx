import { Alert, AlertTitle } from '@mui/material';
import { useEffect, useRef } from 'react';

interface StaleNoticeProps {
  title: string;
  /** What somebody else changed; empty where it was nothing that is on the form. */
  theirs: string;
  hint: string;
}

/** Somebody was faster: their record is loaded below, one's own changes are kept, nothing is saved yet. */
export const StaleNotice = ({ title, theirs, hint }: StaleNoticeProps) => {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void notice.current?.scrollIntoView({ block: 'center' });
  }, [theirs]);
  return (
    <Alert severity="warning" ref={notice} sx={{ mb: 2.5 }}>
      <AlertTitle>{title}</AlertTitle>
      {theirs !== '' && `${theirs} `}
      {hint}
    </Alert>
  );
};
