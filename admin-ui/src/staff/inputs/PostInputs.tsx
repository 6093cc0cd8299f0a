import { DateInput } from 'react-admin';
import { Pair } from '../../forms/Pair';
import { DepartmentInput } from './DepartmentInput';
import { PostsInput } from './PostsInput';
import { RoleInput } from './RoleInput';

/** As what, where and from when; `fromOnHint` says what an untouched date means. */
export const PostInputs = ({ fromOnHint }: { fromOnHint: string }) => (
  <>
    <Pair>
      <RoleInput />
      <DepartmentInput />
    </Pair>
    <Pair>
      <PostsInput />
      <DateInput source="fromOn" helperText={fromOnHint} />
    </Pair>
  </>
);
