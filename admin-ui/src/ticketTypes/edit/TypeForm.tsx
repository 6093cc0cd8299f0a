import { Box } from '@mui/material';
import { useRef, useState } from 'react';
import { Form, Title } from 'react-admin';
import { useSubmit } from '../../forms/useSubmit';
import { PageHead } from '../../layout/PageHead';
import { refusalOf } from '../../providers/refusal';
import { formProblem, type FormProblem } from '../builder/formProblem';
import type { TypeDraft, TypePart } from '../draft';
import { TypeFields } from './TypeFields';

interface TypeFormProps {
  title: string;
  record: TypeDraft;
  isNew: boolean;
  /** The number that the next version would have. */
  next: number;
  /** Saves; answers what somebody else has changed meanwhile, or null when it is done. */
  send: (draft: TypeDraft, isDraft: boolean) => Promise<TypePart[] | null>;
}

const fields = ['code', 'nameZh', 'nameEn', 'category', 'icon', 'policy'];
// What somebody has typed outlives the reload after a 409; what they left alone shows the present record.
const keepTyped = { keepDirtyValues: true };

export const TypeForm = ({ title, record, isNew, next, send }: TypeFormProps) => {
  const [theirs, setTheirs] = useState<TypePart[] | null>(null);
  const [wrong, setWrong] = useState<FormProblem | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const isDraft = useRef(false);
  const { submit, problem, isBusy } = useSubmit(async (values) => {
    const draft = { ...record, ...values } as TypeDraft;
    const found = formProblem(draft.form);
    setWrong(found);
    setTold(null);
    if (found) return;
    try {
      setTheirs(await send(draft, isDraft.current));
    } catch (error) {
      const inside = Object.entries(refusalOf(error).fields).filter(([field]) => !fields.includes(field));
      setTold(inside.map(([, words]) => words).join(' ') || null);
      throw error;
    }
  }, fields);
  return (
    <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1180, mx: 'auto' }}>
      <Title title={title} />
      <PageHead title={title} />
      <Form record={record} resource="ticket-types" onSubmit={submit} resetOptions={keepTyped} noValidate>
        <TypeFields
          isNew={isNew}
          next={next}
          theirs={theirs}
          wrong={wrong}
          problem={told ?? problem}
          isBusy={isBusy}
          onSave={(asDraft) => {
            isDraft.current = asDraft;
          }}
        />
      </Form>
    </Box>
  );
};
