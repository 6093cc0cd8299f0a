import type { SvgIconComponent } from '@mui/icons-material';
import AcUnitIcon from '@mui/icons-material/AcUnit';
import AssignmentTurnedInOutlinedIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import BuildOutlinedIcon from '@mui/icons-material/BuildOutlined';
import CampaignOutlinedIcon from '@mui/icons-material/CampaignOutlined';
import CleaningServicesOutlinedIcon from '@mui/icons-material/CleaningServicesOutlined';
import ElectricBoltOutlinedIcon from '@mui/icons-material/ElectricBoltOutlined';
import ElevatorOutlinedIcon from '@mui/icons-material/ElevatorOutlined';
import EventOutlinedIcon from '@mui/icons-material/EventOutlined';
import FavoriteBorderIcon from '@mui/icons-material/FavoriteBorder';
import FormatPaintOutlinedIcon from '@mui/icons-material/FormatPaintOutlined';
import HandshakeOutlinedIcon from '@mui/icons-material/HandshakeOutlined';
import HelpOutlineIcon from '@mui/icons-material/HelpOutline';
import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import KeyOutlinedIcon from '@mui/icons-material/KeyOutlined';
import LightbulbOutlinedIcon from '@mui/icons-material/LightbulbOutlined';
import LocalFireDepartmentOutlinedIcon from '@mui/icons-material/LocalFireDepartmentOutlined';
import LocalParkingIcon from '@mui/icons-material/LocalParking';
import LocalShippingOutlinedIcon from '@mui/icons-material/LocalShippingOutlined';
import ParkOutlinedIcon from '@mui/icons-material/ParkOutlined';
import PaymentsOutlinedIcon from '@mui/icons-material/PaymentsOutlined';
import PetsIcon from '@mui/icons-material/Pets';
import PlumbingIcon from '@mui/icons-material/Plumbing';
import RecyclingOutlinedIcon from '@mui/icons-material/RecyclingOutlined';
import RoomServiceOutlinedIcon from '@mui/icons-material/RoomServiceOutlined';
import ShieldOutlinedIcon from '@mui/icons-material/ShieldOutlined';
import SupportOutlinedIcon from '@mui/icons-material/SupportOutlined';
import WarningAmberOutlinedIcon from '@mui/icons-material/WarningAmberOutlined';

/**
 * What a type may be drawn with, by the name that its record keeps: a fixed set, since a name chosen freely could not be
 * bundled without every icon there is. The first fifteen are those of the shipped types.
 */
export const typeIcons: Readonly<Record<string, SvgIconComponent>> = {
  Campaign: CampaignOutlinedIcon,
  Build: BuildOutlinedIcon,
  HelpOutline: HelpOutlineIcon,
  Lightbulb: LightbulbOutlinedIcon,
  Handshake: SupportOutlinedIcon,
  Groups: HandshakeOutlinedIcon,
  ThumbUp: FavoriteBorderIcon,
  RoomService: RoomServiceOutlinedIcon,
  VpnKey: KeyOutlinedIcon,
  Construction: FormatPaintOutlinedIcon,
  LocalFireDepartment: LocalFireDepartmentOutlinedIcon,
  Recycling: RecyclingOutlinedIcon,
  Warning: WarningAmberOutlinedIcon,
  FactCheck: AssignmentTurnedInOutlinedIcon,
  DirectionsWalk: HomeOutlinedIcon,
  Plumbing: PlumbingIcon,
  ElectricBolt: ElectricBoltOutlinedIcon,
  Elevator: ElevatorOutlinedIcon,
  AcUnit: AcUnitIcon,
  CleaningServices: CleaningServicesOutlinedIcon,
  Park: ParkOutlinedIcon,
  Pets: PetsIcon,
  LocalParking: LocalParkingIcon,
  LocalShipping: LocalShippingOutlinedIcon,
  Payments: PaymentsOutlinedIcon,
  Event: EventOutlinedIcon,
  Shield: ShieldOutlinedIcon,
};

export const typeIconNames: readonly string[] = Object.keys(typeIcons);
