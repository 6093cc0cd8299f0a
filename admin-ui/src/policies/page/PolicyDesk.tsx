import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { useText } from '../../i18n/useText';
import { PageHead } from '../../layout/PageHead';
import { PolicyForm } from '../edit/PolicyForm';
import type { Policy } from '../policy';
import { TryOut } from '../tryout/TryOut';
import { RulesSheet } from './RulesSheet';
import { useCalendars } from './useCalendars';
import { useSavePolicy, type PolicyPart } from './useSavePolicy';
import { VersionsSheet } from './VersionsSheet';

/** A policy with its rules, its versions, and a bench to try it on: what is being edited is tried before it is saved. */
export const PolicyDesk = ({ policy }: { policy: Policy }) => {
  const text = useText();
  const { canAccess } = useCanAccess({ resource: 'deadline-policies', action: 'edit' });
  const { calendars, usual } = useCalendars();
  const [edited, setEdited] = useState<PolicyPart | null>(null);
  const { save, problem, isStale, isBusy } = useSavePolicy(policy, () => setEdited(null));
  const part = edited ?? policy;
  const calendar = part.calendar ?? usual?.id;
  const calendarOf = (wanted: string | null) =>
    wanted === null
      ? text('policies.usualCalendar', { name: usual?.name ?? '' })
      : (calendars.find(({ id }) => id === wanted)?.name ?? '—');

  return (
    <>
      <PageHead title={part.name}>
        {canAccess && edited === null && (
          <Button
            variant="outlined"
            onClick={() => setEdited({ name: policy.name, calendar: policy.calendar, body: policy.body })}
          >
            {text('policies.change')}
          </Button>
        )}
      </PageHead>
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          gridTemplateColumns: { md: 'minmax(0, 1fr) minmax(0, 460px)' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2.5 }}>
          {edited && (
            <PolicyForm
              part={edited}
              calendars={calendars}
              usualName={usual?.name ?? ''}
              problem={problem}
              isBusy={isBusy}
              onChange={setEdited}
              onSave={() => save(edited)}
              onCancel={() => setEdited(null)}
            />
          )}
          {/* while somebody edits, only what a colleague has published meanwhile is worth a look */}
          {(!edited || isStale) && (
            <RulesSheet
              title={edited ? text('policies.theirs') : undefined}
              body={policy.body}
              calendarName={calendarOf(policy.calendar)}
            />
          )}
          <VersionsSheet policy={policy} />
        </Box>
        <TryOut body={part.body} calendar={calendar} />
      </Box>
    </>
  );
};
