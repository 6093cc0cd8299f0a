import { Box, Button, useMediaQuery, type Theme } from '@mui/material';
import SupervisorAccountOutlinedIcon from '@mui/icons-material/SupervisorAccountOutlined';
import { useEffect, useState } from 'react';
import { Title, useCanAccess } from 'react-admin';
import { useText } from '../i18n/useText';
import { PageHead } from '../layout/PageHead';
import { Sheet } from '../theme/Sheet';
import { GiveDialog } from './butlers/GiveDialog';
import { DrillDown } from './DrillDown';
import { AddPlace } from './form/AddPlace';
import { PlaceSearch } from './PlaceSearch';
import { placeKey, readKey } from './place';
import { PlaceSheet } from './sheet/PlaceSheet';
import { NothingChosen } from './sheet/NothingChosen';
import { PlaceTree } from './tree/PlaceTree';
import { OutlineContext, useOutlineState } from './useOutline';
import { useWayTo } from './useWayTo';

const columns = {
  display: 'grid',
  gap: 2.5,
  gridTemplateColumns: 'minmax(0, 1fr) minmax(380px, 440px)',
  alignItems: 'start',
};
const aside = { position: 'sticky', top: 16, maxHeight: 'calc(100vh - 32px)', overflowY: 'auto' };

const PlacesPage = () => {
  const text = useText();
  const outline = useOutlineState();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { canAccess: mayGive = false } = useCanAccess({ resource: 'households', action: 'edit' });
  const [isGiving, setGiving] = useState(false);
  const { data: way = [], error, isPending } = useWayTo(readKey(outline.chosen));
  const place = outline.chosen === null ? null : (way.at(-1) ?? null);

  // what leads to the chosen place is open, however it came to be chosen
  const { open } = outline;
  useEffect(() => {
    open(way.slice(0, -1).map(placeKey));
  }, [open, way]);

  const isGone = outline.chosen !== null && !isPending && error !== null;
  return (
    <OutlineContext.Provider value={outline}>
      <Title title={text('places.title')} />
      <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1280, mx: 'auto' }}>
        <PageHead title={text('places.title')}>
          <Box
            sx={{
              display: 'flex',
              gap: 1,
              alignItems: 'center',
              width: { xs: '100%', md: 'auto' },
              flexWrap: 'wrap',
            }}
          >
            <PlaceSearch />
            {mayGive && (
              <Button
                variant="outlined"
                startIcon={<SupervisorAccountOutlinedIcon />}
                onClick={() => setGiving(true)}
              >
                {text('places.give.title')}
              </Button>
            )}
            <AddPlace inside={null} />
          </Box>
        </PageHead>
        {isNarrow ? (
          <DrillDown way={outline.chosen === null ? [] : way} isGone={isGone} />
        ) : (
          <Box sx={columns}>
            <Sheet label={text('places.tree.region')} sx={{ p: { md: 1.5 } }}>
              <PlaceTree />
            </Sheet>
            <Box sx={aside}>
              {place ? <PlaceSheet way={way} place={place} /> : <NothingChosen isGone={isGone} />}
            </Box>
          </Box>
        )}
        {isGiving && <GiveDialog within={way} onClose={() => setGiving(false)} />}
      </Box>
    </OutlineContext.Provider>
  );
};

export default PlacesPage;
