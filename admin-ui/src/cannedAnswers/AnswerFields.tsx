import { Box, Button, Chip } from '@mui/material';
import { cannedAnswerKinds, limits } from '@shouwen/domain/contract';
import { useRef } from 'react';
import { BooleanInput, SelectInput, TextInput, maxLength, required } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { ChoiceInput } from '../forms/ChoiceInput';
import { FormSection } from '../forms/FormSection';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { useTicketTypes } from '../tickets/types/useTicketTypes';
import { placeholders } from './filledIn';
import { replaced } from './trigger';

const titleRules = [required(), maxLength(limits.nameCharacters)];
const bodyRules = [required(), maxLength(limits.noteCharacters)];

/** The words, with what the desk fills in one press away. */
const BodyInput = () => {
  const text = useText();
  const { getValues, setValue } = useFormContext();
  const field = useRef<HTMLTextAreaElement | null>(null);
  const insert = (name: string) => {
    const value = String(getValues('body') ?? '');
    const end = value.length;
    const { selectionStart = end, selectionEnd = end } = field.current ?? {};
    setValue('body', replaced(value, { from: selectionStart, to: selectionEnd }, `{${name}}`), {
      shouldDirty: true,
      shouldValidate: true,
    });
    field.current?.focus();
  };
  return (
    <Box
      onFocus={({ target }) => {
        if (target instanceof HTMLTextAreaElement) field.current = target;
      }}
    >
      <TextInput
        source="body"
        validate={bodyRules}
        multiline
        minRows={4}
        maxRows={14}
        helperText={text('answers.bodyHint')}
      />
      <Box
        role="group"
        aria-label={text('answers.placeholders')}
        sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 1 }}
      >
        {placeholders.map((name) => (
          <Chip
            key={name}
            variant="outlined"
            label={text(`answers.placeholder.${name}`)}
            onClick={() => insert(name)}
          />
        ))}
      </Box>
    </Box>
  );
};

export const AnswerFields = () => {
  const text = useText();
  const words = useWords();
  const language = useLanguage();
  const types = useTicketTypes().map(({ id, nameZh, nameEn }) => ({
    id,
    name: language === 'en' ? nameEn : nameZh,
  }));
  const kinds = cannedAnswerKinds.map((id) => ({ id, name: words.cannedAnswerKind[id] }));
  return (
    <FormSection title={text('answers.one')}>
      <TextInput source="title" validate={titleRules} helperText={text('answers.titleHint')} autoFocus />
      <ChoiceInput source="kind" choices={kinds} />
      <BodyInput />
      <SelectInput
        source="ticketType"
        choices={types}
        translateChoice={false}
        emptyText={text('answers.anyType')}
        helperText={false}
      />
      <BooleanInput source="isShared" helperText={text('answers.sharedHint')} />
    </FormSection>
  );
};

export const AnswerButtons = ({ isBusy }: { isBusy: boolean }) => {
  const text = useText();
  return (
    <>
      <Button component={Link} to="/canned-answers" variant="outlined" size="large">
        {text('common.cancel')}
      </Button>
      <Button type="submit" variant="contained" size="large" disabled={isBusy}>
        {text('common.save')}
      </Button>
    </>
  );
};
