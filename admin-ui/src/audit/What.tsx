import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { zh } from '../i18n/zh';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { NameOf } from '../records/NameOf';
import { ink } from '../theme/palette';
import { Pill } from '../theme/Pill';
import type { AuditEntry } from './entry';
import { toneOf } from './tones';

type KnownResource = keyof typeof zh.audit.resource;

const isKnown = (resource: string): resource is KnownResource => Object.hasOwn(zh.audit.resource, resource);

const Person = ({ id }: { id: string }) => (
  <Box
    component={Link}
    to={`/staff/${id}/show`}
    onClick={(event) => event.stopPropagation()}
    sx={{ color: 'inherit' }}
  >
    <NameOf reference="staff" id={id} />
  </Box>
);

const Target = ({ entry: { resource, record } }: { entry: AuditEntry }): ReactNode => {
  const text = useText();
  if (resource === null) return null;
  return (
    <Box sx={{ color: ink.soft, fontSize: '0.8125rem', mt: 0.5, overflowWrap: 'anywhere' }}>
      {isKnown(resource) ? text(`audit.resource.${resource}`) : resource}
      {resource === 'staff' && record && (
        <>
          {' · '}
          <Person id={record} />
        </>
      )}
    </Box>
  );
};

/** What was done, and on what. */
export const What = ({ entry }: { entry: AuditEntry }) => {
  const { audit } = useWords();
  return (
    <>
      <Pill tone={toneOf(entry.kind)}>{audit[entry.kind]}</Pill>
      <Target entry={entry} />
    </>
  );
};
