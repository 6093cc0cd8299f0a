import { Autocomplete, TextField } from '@mui/material';
import { FieldTitle, InputHelperText, useInput } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useNamed } from '../../records/useNamed';
import type { Person } from '../person';

const none: string[] = [];

/** Free words, with those that colleagues already have at hand, so that one post keeps one name. */
export const PostsInput = () => {
  const text = useText();
  const { id, field, fieldState } = useInput({ source: 'posts', defaultValue: none });
  const { choices } = useNamed<Person>('staff');
  const known = [...new Set(choices.flatMap(({ posts }) => posts))];
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      size="small"
      id={id}
      options={known}
      value={(field.value as string[] | null) ?? none}
      onChange={(_event, posts) => field.onChange(posts.map((post) => post.trim()).filter(Boolean))}
      onBlur={field.onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          name="posts"
          label={<FieldTitle source="posts" resource="staff" />}
          error={fieldState.invalid}
          helperText={
            <InputHelperText error={fieldState.error?.message} helperText={text('staff.create.postsHint')} />
          }
        />
      )}
    />
  );
};
