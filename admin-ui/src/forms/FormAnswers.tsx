import type { FormItem, FormSpec } from '@shouwen/domain/form';
import { isBlank } from '@shouwen/domain/form';
import { Fact } from '../theme/Fact';
import { useAnswerWords } from './useAnswerWords';

interface FormAnswersProps {
  spec: FormSpec;
  answers: Readonly<Record<string, unknown>>;
}

/** What was answered, as facts of a sheet, in the order of the form; what was left blank is left out. */
export const FormAnswers = ({ spec, answers }: FormAnswersProps) => {
  const { said, worded } = useAnswerWords();
  const isAnswered = ({ id }: FormItem) => Object.hasOwn(answers, id) && !isBlank(answers[id]);
  return (
    <>
      {spec.filter(isAnswered).map((item) => (
        <Fact key={item.id} label={said(item.label)}>
          {worded(item, answers[item.id])}
        </Fact>
      ))}
    </>
  );
};
