import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { FormItem, FormSpec, FormText } from '@shouwen/domain/form';
import { useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { FormItems } from '../../forms/FormItems';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import { Sheet } from '../../theme/Sheet';

type Side = keyof FormText;

/** The same question whose words are those of one language, whatever the desk speaks. */
const said = (item: FormItem, side: Side): FormItem => {
  const only = (words: FormText): FormText => ({ zh: words[side] || '…', en: words[side] || '…' });
  return {
    ...item,
    label: only(item.label),
    ...(item.help ? { help: only(item.help) } : {}),
    ...(item.unit ? { unit: only(item.unit) } : {}),
    ...(item.options ? { options: item.options.map((one) => ({ ...one, label: only(one.label) })) } : {}),
  };
};

/** The form as a clerk will see it, in either language, while it is being made. */
export const Preview = () => {
  const text = useText();
  const language = useLanguage();
  const [side, setSide] = useState<Side>(language === 'en' ? 'en' : 'zh');
  const items = (useWatch({ name: 'form' }) ?? []) as FormSpec;
  const tried = useForm();
  return (
    <Sheet label={text('ticketTypes.preview.title')} sx={{ position: { md: 'sticky' }, top: 16 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 2 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {text('ticketTypes.preview.title')}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={side}
          onChange={(_event, chosen: Side | null) => chosen && setSide(chosen)}
          aria-label={text('ticketTypes.preview.language')}
        >
          <ToggleButton value="zh">中文</ToggleButton>
          <ToggleButton value="en">English</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      {items.length === 0 ? (
        <Box sx={{ color: ink.soft }}>{text('ticketTypes.preview.nothing')}</Box>
      ) : (
        <FormProvider {...tried}>
          <FormItems spec={items.map((item) => said(item, side))} source="preview" />
        </FormProvider>
      )}
    </Sheet>
  );
};
