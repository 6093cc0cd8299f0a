import ApartmentIcon from '@mui/icons-material/Apartment';
import DoorFrontOutlinedIcon from '@mui/icons-material/DoorFrontOutlined';
import GridViewOutlinedIcon from '@mui/icons-material/GridViewOutlined';
import HolidayVillageOutlinedIcon from '@mui/icons-material/HolidayVillageOutlined';
import MapOutlinedIcon from '@mui/icons-material/MapOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { ink } from '../../theme/palette';
import type { PlaceKind } from '../place';

const icons: Record<PlaceKind, SvgIconComponent> = {
  communities: HolidayVillageOutlinedIcon,
  sections: MapOutlinedIcon,
  grids: GridViewOutlinedIcon,
  buildings: ApartmentIcon,
  households: DoorFrontOutlinedIcon,
};

export const KindIcon = ({ kind }: { kind: PlaceKind }) => {
  const Icon = icons[kind];
  return <Icon sx={{ fontSize: 18, color: ink.soft, flexShrink: 0 }} aria-hidden />;
};
