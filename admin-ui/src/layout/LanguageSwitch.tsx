import { Button, type SxProps, type Theme } from '@mui/material';
import { otherLanguage } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { useSwitchLanguage } from '../i18n/useSwitchLanguage';
import { useText } from '../i18n/useText';

interface LanguageSwitchProps {
  sx?: SxProps<Theme>;
}

/** Two languages need no menu: the button names the other one, in its own words. */
export const LanguageSwitch = ({ sx }: LanguageSwitchProps) => {
  const text = useText();
  const language = useLanguage();
  const switchTo = useSwitchLanguage();
  const other = otherLanguage(language);
  return (
    <Button size="small" color="inherit" lang={other} onClick={() => void switchTo(other)} sx={sx}>
      {text('layout.otherLanguage')}
    </Button>
  );
};
