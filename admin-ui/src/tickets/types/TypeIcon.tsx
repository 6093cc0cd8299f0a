import type { TicketTypeCode } from '@shouwen/domain/contract';
import type { SvgIconComponent } from '@mui/icons-material';
import AssignmentTurnedInOutlinedIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import BuildOutlinedIcon from '@mui/icons-material/BuildOutlined';
import CampaignOutlinedIcon from '@mui/icons-material/CampaignOutlined';
import FavoriteBorderIcon from '@mui/icons-material/FavoriteBorder';
import FormatPaintOutlinedIcon from '@mui/icons-material/FormatPaintOutlined';
import HandshakeOutlinedIcon from '@mui/icons-material/HandshakeOutlined';
import HelpOutlineIcon from '@mui/icons-material/HelpOutline';
import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import KeyOutlinedIcon from '@mui/icons-material/KeyOutlined';
import LightbulbOutlinedIcon from '@mui/icons-material/LightbulbOutlined';
import LocalFireDepartmentOutlinedIcon from '@mui/icons-material/LocalFireDepartmentOutlined';
import RecyclingOutlinedIcon from '@mui/icons-material/RecyclingOutlined';
import RoomServiceOutlinedIcon from '@mui/icons-material/RoomServiceOutlined';
import SupportOutlinedIcon from '@mui/icons-material/SupportOutlined';
import WarningAmberOutlinedIcon from '@mui/icons-material/WarningAmberOutlined';

// By code and not by the record's icon name: a name chosen in data could not be bundled without every icon there is.
const icons: Record<TicketTypeCode, SvgIconComponent> = {
  complaint: CampaignOutlinedIcon,
  repair: BuildOutlinedIcon,
  consultation: HelpOutlineIcon,
  suggestion: LightbulbOutlinedIcon,
  help: SupportOutlinedIcon,
  coordination: HandshakeOutlinedIcon,
  praise: FavoriteBorderIcon,
  convenience: RoomServiceOutlinedIcon,
  'move-in': KeyOutlinedIcon,
  renovation: FormatPaintOutlinedIcon,
  'hot-work': LocalFireDepartmentOutlinedIcon,
  recycling: RecyclingOutlinedIcon,
  incident: WarningAmberOutlinedIcon,
  rectification: AssignmentTurnedInOutlinedIcon,
  visit: HomeOutlinedIcon,
};

interface TypeIconProps {
  code: TicketTypeCode;
  size?: number;
}

export const TypeIcon = ({ code, size = 16 }: TypeIconProps) => {
  const Icon = icons[code] ?? HelpOutlineIcon;
  return <Icon sx={{ fontSize: size }} aria-hidden />;
};
