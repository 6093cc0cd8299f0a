import type { EventKind } from '@shouwen/domain/contract';
import type { SvgIconComponent } from '@mui/icons-material';
import BlockIcon from '@mui/icons-material/Block';
import CallMergeIcon from '@mui/icons-material/CallMerge';
import CheckIcon from '@mui/icons-material/Check';
import ChatBubbleOutlineIcon from '@mui/icons-material/ChatBubbleOutline';
import DoneAllIcon from '@mui/icons-material/DoneAll';
import EditOutlinedIcon from '@mui/icons-material/EditOutlined';
import HeadsetMicOutlinedIcon from '@mui/icons-material/HeadsetMicOutlined';
import NotesIcon from '@mui/icons-material/Notes';
import NotificationsNoneIcon from '@mui/icons-material/NotificationsNone';
import PauseIcon from '@mui/icons-material/Pause';
import PlayArrowIcon from '@mui/icons-material/PlayArrow';
import ReplayIcon from '@mui/icons-material/Replay';
import SendOutlinedIcon from '@mui/icons-material/SendOutlined';
import SwapHorizIcon from '@mui/icons-material/SwapHoriz';
import { Box } from '@mui/material';
import { ink, paper, pine } from '../../theme/palette';

const icons: Record<EventKind, SvgIconComponent> = {
  received: HeadsetMicOutlinedIcon,
  changed: EditOutlinedIcon,
  dispatched: SendOutlinedIcon,
  accepted: CheckIcon,
  transferred: SwapHorizIcon,
  replied: ChatBubbleOutlineIcon,
  noted: NotesIcon,
  paused: PauseIcon,
  resumed: PlayArrowIcon,
  resolved: CheckIcon,
  'called-back': HeadsetMicOutlinedIcon,
  invalidated: BlockIcon,
  cancelled: BlockIcon,
  merged: CallMergeIcon,
  reopened: ReplayIcon,
  closed: DoneAllIcon,
  escalated: NotificationsNoneIcon,
  acknowledged: CheckIcon,
  'handed-over': SwapHorizIcon,
  redacted: BlockIcon,
};

interface EventIconProps {
  kind: EventKind;
  isPublic: boolean;
}

export const EventIcon = ({ kind, isPublic }: EventIconProps) => {
  const Icon = icons[kind];
  return (
    <Box
      sx={{
        width: 28,
        height: 28,
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        bgcolor: isPublic ? pine[600] : paper.sheet,
        color: isPublic ? paper.onPine : ink.soft,
        border: `1px solid ${isPublic ? pine[600] : paper.lineStrong}`,
      }}
    >
      <Icon sx={{ fontSize: 16 }} aria-hidden />
    </Box>
  );
};
