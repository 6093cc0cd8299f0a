import { useText } from '../../i18n/useText';
import { NameOf } from '../../records/NameOf';
import type { Person } from '../person';

/** '工程维修部 · 水电维修工', or as much of it as is known. */
export const PostField = ({
  person: { department, posts },
}: {
  person: Pick<Person, 'department' | 'posts'>;
}) => {
  const text = useText();
  const held = posts.join(text('common.separator'));
  if (!department) return <>{held || '—'}</>;
  return (
    <>
      <NameOf reference="departments" id={department} />
      {held && ` · ${held}`}
    </>
  );
};
