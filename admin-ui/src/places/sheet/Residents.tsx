import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useGetList } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { NameOf } from '../../records/NameOf';
import { ink, paper } from '../../theme/palette';
import { Sheet } from '../../theme/Sheet';
import { digits } from '../../theme/typography';
import type { Occupancy, PlaceRecord } from '../place';
import { AddResident } from './AddResident';
import { MoveOut } from './MoveOut';

const pagination = { page: 1, perPage: 100 };
const sort = { field: 'fromOn', order: 'DESC' as const };

/** Who lives here and who lived here, as what and from when to when. */
export const Residents = ({ household }: { household: PlaceRecord }) => {
  const text = useText();
  const { occupancyKind } = useWords();
  const { canAccess: maySee = false } = useCanAccess({ resource: 'occupancies', action: 'list' });
  const { canAccess: mayAdd = false } = useCanAccess({ resource: 'occupancies', action: 'create' });
  const { canAccess: mayEdit = false } = useCanAccess({ resource: 'occupancies', action: 'edit' });
  const { data, isPending, error } = useGetList<Occupancy>(
    'occupancies',
    { filter: { household: household.id }, pagination, sort },
    { enabled: maySee },
  );
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Occupancy | null>(null);
  if (!maySee) return null;
  const span = ({ fromOn, toOn }: Occupancy) =>
    text('places.residents.span', { from: fromOn ?? '…', to: toOn ?? text('places.residents.now') });
  return (
    <Sheet label={text('places.residents.title')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {text('places.residents.title')}
      </Typography>
      {error && <Alert severity="error">{text('common.notLoaded')}</Alert>}
      {isPending && <Skeleton />}
      {data?.length === 0 && <Box sx={{ color: ink.soft }}>{text('places.residents.none')}</Box>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((occupancy) => (
          <Box
            component="li"
            key={occupancy.id}
            sx={{
              display: 'flex',
              gap: 1,
              alignItems: 'center',
              minHeight: 40,
              borderBottom: `1px solid ${paper.line}`,
            }}
          >
            <Box sx={{ flex: 1 }}>
              <Box component="span" sx={{ fontWeight: 600, mr: 1 }}>
                <NameOf reference="residents" id={occupancy.resident} />
              </Box>
              {occupancyKind[occupancy.kind]}
              <Box sx={{ color: ink.soft, fontSize: '0.8125rem', ...digits }}>{span(occupancy)}</Box>
            </Box>
            {mayEdit && occupancy.toOn === null && (
              <Button size="small" onClick={() => setLeaving(occupancy)}>
                {text('places.residents.moveOut')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {mayAdd && (
        <Button variant="outlined" sx={{ mt: 1.5 }} onClick={() => setAdding(true)}>
          {text('places.residents.add')}
        </Button>
      )}
      {isAdding && <AddResident household={household} onClose={() => setAdding(false)} />}
      {leaving && <MoveOut occupancy={leaving} onClose={() => setLeaving(null)} />}
    </Sheet>
  );
};
