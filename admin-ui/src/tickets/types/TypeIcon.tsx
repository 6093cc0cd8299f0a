import HelpOutlineIcon from '@mui/icons-material/HelpOutline';
import { typeIcons } from './typeIcons';
import { useTicketTypes } from './useTicketTypes';

/** The icon of a name that a type's record keeps. */
export const NamedTypeIcon = ({ icon, size = 16 }: { icon: string | null | undefined; size?: number }) => {
  const Icon = (icon && typeIcons[icon]) || HelpOutlineIcon;
  return (
    <span className="cell-icon" style={{ fontSize: size }}>
      <Icon fontSize="inherit" aria-hidden />
    </span>
  );
};

interface TypeIconProps {
  code: string;
  size?: number;
}

export const TypeIcon = ({ code, size }: TypeIconProps) => {
  const types = useTicketTypes();
  return <NamedTypeIcon icon={types.find((type) => type.code === code)?.icon} size={size} />;
};
