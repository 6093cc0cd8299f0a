import { Box } from '@mui/material';
import { resourceNames } from '@shouwen/domain/messages';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useLanguage } from '../i18n/useLanguage';
import { useWords } from '../i18n/useWords';
import { NameOf } from '../records/NameOf';
import { ink } from '../theme/palette';
import { Pill } from '../theme/Pill';
import type { AuditEntry } from './entry';
import { toneOf } from './tones';

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

const Target = ({ entry: { kind, resource, record } }: { entry: AuditEntry }): ReactNode => {
  const names: Readonly<Record<string, string>> = resourceNames[useLanguage()];
  if (resource === null) return null;
  return (
    <Box sx={{ color: ink.soft, fontSize: '0.8125rem', mt: 0.5, overflowWrap: 'anywhere' }}>
      {names[resource] ?? resource}
      {/* what was exported is a list; its record is the task */}
      {resource === 'staff' && kind !== 'exported' && record && (
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
