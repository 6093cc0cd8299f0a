import { Box } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { useText } from '../../i18n/useText';
import { PlaceSelect } from './PlaceSelect';

/** Community → building → household; choosing an outer one empties what lay inside the former. */
export const PlaceInputs = () => {
  const text = useText();
  const community: string | null = useWatch({ name: 'community' }) ?? null;
  const building: string | null = useWatch({ name: 'building' }) ?? null;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1.3fr 1fr 1fr' } }}>
      <PlaceSelect
        source="community"
        reference="communities"
        sortBy="name"
        within={{}}
        empties={['building', 'household']}
      />
      <PlaceSelect
        source="building"
        reference="buildings"
        sortBy="name"
        within={community === null ? null : { community }}
        empties={['household']}
        hint={text('tickets.intake.chooseCommunity')}
      />
      <PlaceSelect
        source="household"
        reference="households"
        sortBy="code"
        within={building === null ? null : { building }}
        hint={text('tickets.intake.chooseBuilding')}
      />
    </Box>
  );
};
