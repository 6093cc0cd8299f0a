import DarkModeOutlinedIcon from '@mui/icons-material/DarkModeOutlined';
import LightModeOutlinedIcon from '@mui/icons-material/LightModeOutlined';
import PersonOutlineIcon from '@mui/icons-material/PersonOutline';
import TranslateIcon from '@mui/icons-material/Translate';
import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { accountPath } from '../account';
import { otherLanguage } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { useSwitchLanguage } from '../i18n/useSwitchLanguage';
import { useText } from '../i18n/useText';
import { everyday, kept, newTicket, personal, type Place } from '../layout/places';
import { mayOpen } from '../providers/mayOpen';
import { useMe } from '../providers/useMe';
import { appearance } from '../theme/appearance';
import { useSchemeName } from '../theme/useAppearance';
import type { Command } from './command';

/** Every place that this person may open, and what can be changed about the desk itself. */
export function useCommands(): Command[] {
  const text = useText();
  const me = useMe();
  const navigate = useNavigate();
  const switchTo = useSwitchLanguage();
  const language = useLanguage();
  const scheme = useSchemeName();
  return useMemo(() => {
    const placeOf = ({ to, label, icon, resource }: Place): Command => ({
      id: to,
      label: text(label),
      hint: text(resource === 'tickets' && to.endsWith('create') ? 'palette.do' : 'palette.go'),
      icon,
      run: () => navigate(to),
    });
    const other = otherLanguage(language);
    const isDark = scheme === 'dark';
    return [
      ...[newTicket, ...everyday, ...kept, ...personal].filter((place) => mayOpen(me, place)).map(placeOf),
      {
        id: 'account',
        label: text('layout.account'),
        hint: text('palette.go'),
        icon: PersonOutlineIcon,
        run: () => navigate(accountPath),
      },
      {
        id: 'theme',
        label: text(isDark ? 'palette.toLight' : 'palette.toDark'),
        hint: text('palette.do'),
        icon: isDark ? LightModeOutlinedIcon : DarkModeOutlinedIcon,
        run: () => appearance.choose({ theme: isDark ? 'light' : 'dark' }),
      },
      {
        id: 'language',
        label: text('layout.otherLanguage'),
        hint: text('palette.do'),
        icon: TranslateIcon,
        run: () => void switchTo(other),
      },
    ];
  }, [text, me, navigate, switchTo, language, scheme]);
}
