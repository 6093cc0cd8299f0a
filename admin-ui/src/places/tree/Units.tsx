import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import { keyOf, type PlaceRecord } from '../place';
import { unitsOf, type Unit } from '../units';
import { useOutline } from '../useOutline';
import { Opener } from './Opener';
import { Row } from './Row';
import { rowHeight } from './row';

const list = { listStyle: 'none', m: 0, p: 0 };
const step = 100;

const Homes = ({ homes, level }: { homes: PlaceRecord[]; level: number }) => {
  const text = useText();
  const { chosen } = useOutline();
  const at = homes.findIndex(({ id }) => keyOf('households', id) === chosen);
  const [shown, setShown] = useState(step);
  const reach = Math.max(shown, at + 1);
  return (
    <Box component="ul" sx={list}>
      {homes.slice(0, reach).map((record) => (
        <li key={record.id}>
          <Row place={{ kind: 'households', record }} level={level} count={undefined} />
        </li>
      ))}
      {homes.length > reach && (
        <li>
          <Button size="small" onClick={() => setShown(reach + step)} sx={{ ml: `${level * 22 + 24}px` }}>
            {text('places.tree.more', { smart_count: homes.length - reach })}
          </Button>
        </li>
      )}
    </Box>
  );
};

interface UnitsProps {
  building: PlaceRecord;
  households: PlaceRecord[];
  total: number | undefined;
  level: number;
}

/** The homes of a building, unit by unit; one unit alone needs no line of its own. */
export const Units = ({ building, households, total = 0, level }: UnitsProps) => {
  const text = useText();
  const { isOpen, toggle, chosen } = useOutline();
  const units = unitsOf(households);
  const [only] = units;
  const holds = (unit: Unit) => unit.households.some(({ id }) => keyOf('households', id) === chosen);
  return (
    <>
      {units.length === 1 && only ? (
        <Homes homes={only.households} level={level} />
      ) : (
        <Box component="ul" sx={list}>
          {units.map((unit) => {
            const key = `${building.id}/${unit.code}`;
            const name =
              unit.code === '' ? text('places.tree.noUnit') : text('places.tree.unit', { unit: unit.code });
            const isShown = isOpen(key) || holds(unit);
            return (
              <li key={key}>
                <Box
                  sx={{
                    display: 'flex',
                    alignItems: 'center',
                    height: rowHeight,
                    pl: `${level * 22}px`,
                    pr: 4,
                    gap: 1,
                  }}
                >
                  <Opener name={name} isOpen={isShown} onToggle={() => toggle(key)} />
                  <Box sx={{ flex: 1, color: ink.body, fontSize: '0.9375rem' }}>{name}</Box>
                  <Box sx={{ color: ink.soft, fontSize: '0.8125rem' }}>
                    {text('places.count.buildings', { smart_count: unit.households.length })}
                  </Box>
                </Box>
                {isShown && <Homes homes={unit.households} level={level + 1} />}
              </li>
            );
          })}
        </Box>
      )}
      {total > households.length && (
        <Box sx={{ pl: `${level * 22 + 32}px`, py: 0.75, color: ink.soft, fontSize: '0.875rem' }}>
          {text('places.tree.rest', { smart_count: total - households.length })}
        </Box>
      )}
    </>
  );
};
