import { moveTo, wayBack } from './moves';
import type { Place, PlaceKind, PlaceRecord } from './place';

const place = (kind: PlaceKind, id: string, more: Partial<PlaceRecord> = {}): Place => ({
  kind,
  record: { id, version: 1, code: id, community: 'garden', ...more },
});
const community = (id: string) => place('communities', id, { community: undefined });
const building = place('buildings', 'b3', { grid: 'east' });
const grid = place('grids', 'east', { section: 's1' });

describe('moving a place', () => {
  it('takes a building into another grid of its community, and out of all', () => {
    expect(moveTo(building, place('grids', 'west'))).toEqual({ grid: 'west' });
    expect(moveTo(building, community('garden'))).toEqual({ grid: null });
  });

  it('takes a grid into another section', () => {
    expect(moveTo(grid, place('sections', 's2'))).toEqual({ section: 's2' });
  });

  it('means nothing where it is already, in another community or at a place of the wrong kind', () => {
    expect(moveTo(building, place('grids', 'east'))).toBeNull();
    expect(moveTo(building, place('grids', 'far', { community: 'other' }))).toBeNull();
    expect(moveTo(building, community('other'))).toBeNull();
    expect(moveTo(building, place('sections', 's2'))).toBeNull();
    expect(moveTo(grid, place('buildings', 'b4'))).toBeNull();
    expect(moveTo(place('households', 'h'), place('grids', 'west'))).toBeNull();
  });

  it('knows the way back', () => {
    expect(wayBack(building)).toEqual({ grid: 'east' });
    expect(wayBack(grid)).toEqual({ section: 's1' });
  });
});
