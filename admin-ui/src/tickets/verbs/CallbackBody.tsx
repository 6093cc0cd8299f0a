import { useWatch } from 'react-hook-form';
import { OutcomeInput } from './OutcomeInput';
import { RatingInput } from './RatingInput';
import { WordsInput } from '../../forms/WordsInput';

/** Outcome, rating and remark; nobody rates who was not reached. */
export const CallbackBody = () => {
  const outcome: string | undefined = useWatch({ name: 'outcome' });
  return (
    <>
      <OutcomeInput />
      {outcome && outcome !== 'unreachable' && <RatingInput />}
      <WordsInput source="remark" label="tickets.verb.remark" isOptional />
    </>
  );
};
