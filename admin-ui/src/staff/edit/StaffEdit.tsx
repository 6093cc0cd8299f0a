import { Box } from '@mui/material';
import { EditBase, useNotify, useRedirect, type TransformData } from 'react-admin';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { PageHead } from '../../layout/PageHead';
import { refusalOf } from '../../providers/refusal';
import { useRefusalText } from '../../providers/useRefusalText';
import type { Person } from '../person';
import { usePresentPerson } from '../usePresentPerson';
import { differing, editableFields, mergeBody, type EditableField } from './editable';
import { EditFields } from './EditFields';

// The form begins from the present record, never from one that was read earlier.
const query = { staleTime: 0 };
const shown: readonly string[] = editableFields;

const onlyChanges: TransformData = (edited, options) => mergeBody(edited, options?.previousData);

const isToldByFields = (fields: Record<string, string>): boolean => {
  const names = Object.keys(fields);
  return names.length > 0 && names.every((name) => shown.includes(name));
};

const StaffEdit = () => {
  const text = useText();
  const notify = useNotify();
  const redirect = useRedirect();
  const show = usePresentPerson();
  const refusalText = useRefusalText();
  const [theirs, setTheirs] = useState<EditableField[] | null>(null);

  const onSuccess = (person: Person) => {
    show(person);
    notify(text('staff.edit.saved'), { type: 'success' });
    redirect('show', 'staff', person.id, person);
  };

  const onError = (error: unknown, { previousData }: { previousData?: Person }) => {
    const { code, current, fields } = refusalOf(error);
    if (code === 'record.stale' && current) {
      setTheirs(differing(previousData ?? {}, current));
      show(current as Person);
    } else if (!isToldByFields(fields)) {
      notify(refusalText(error), { type: 'error' });
    }
  };

  return (
    <EditBase
      mutationMode="pessimistic"
      transform={onlyChanges}
      queryOptions={query}
      mutationOptions={{ onSuccess, onError }}
    >
      <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 760, mx: 'auto' }}>
        <PageHead title={text('staff.edit.title')} />
        <EditFields theirs={theirs} />
      </Box>
    </EditBase>
  );
};

export default StaffEdit;
