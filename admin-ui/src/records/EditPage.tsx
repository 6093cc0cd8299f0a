import { Box } from '@mui/material';
import { EditBase, useNotify, useRedirect, type Identifier, type TransformData } from 'react-admin';
import { useState, type ReactNode } from 'react';
import { PageHead } from '../layout/PageHead';
import { refusalOf } from '../providers/refusal';
import { useDesk } from '../providers/dataProvider';
import { useRefusalText } from '../providers/useRefusalText';
import { useUndoable } from '../undo/useUndoable';
import type { Merging } from './merging';

// The form begins from the present record, never from one that was read earlier.
const query = { staleTime: 0 };

interface Props<R extends { id: Identifier; version?: number }, F extends keyof R & string> {
  resource: string;
  title: string;
  saved: string;
  width: number;
  form: Merging<R, F>;
  /** Completes what is on the screen before it is compared with the record. */
  complete?(edited: Partial<R>, before: R): Partial<R>;
  /** Puts the record as it is now before everybody who shows it. */
  show(record: R): void;
  /** Where one is once it is saved: at the record, or at the list where records have no page. */
  leadsTo?: 'show' | 'list';
  /** The inputs; `theirs` are the fields that somebody else has changed meanwhile. */
  children(theirs: F[] | null): ReactNode;
}

/** The page of a form that sends only what changed and, when somebody was faster, says what they changed. */
export function EditPage<R extends { id: Identifier; version?: number }, F extends keyof R & string>({
  resource,
  title,
  saved,
  width,
  form,
  complete = (edited) => edited,
  show,
  leadsTo = 'show',
  children,
}: Props<R, F>) {
  const notify = useNotify();
  const desk = useDesk();
  const undoable = useUndoable();
  const redirect = useRedirect();
  const refusalText = useRefusalText();
  const [theirs, setTheirs] = useState<F[] | null>(null);

  const onlyChanges: TransformData = (edited, options) =>
    form.mergeBody(complete(edited, options?.previousData), options?.previousData);

  const onSuccess = (record: R, { previousData = {} }: { previousData?: Partial<R> }) => {
    show(record);
    const takeBack = async () => {
      const data = form.mergeBody(previousData, record);
      const { data: present } = await desk.update<R>(resource, { id: record.id, data, previousData: record });
      show(present);
    };
    undoable(saved, takeBack);
    redirect(leadsTo, resource, record.id, record);
  };

  const onError = (error: unknown, { previousData }: { previousData?: R }) => {
    const { code, current, fields } = refusalOf(error);
    if (code === 'record.stale' && current) {
      setTheirs(form.differing(previousData ?? {}, current as Partial<R>));
      show(current as R);
    } else if (!form.isTold(fields)) {
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
      <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: width, mx: 'auto' }}>
        <PageHead title={title} />
        {children(theirs)}
      </Box>
    </EditBase>
  );
}
