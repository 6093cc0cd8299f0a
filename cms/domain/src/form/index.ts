export { formLimits } from './limits';
export { parseFormSpec } from './parse-spec';
export { isBlank, readAnswer, readAnswers, type ReadAnswers } from './read-answers';
export { refuseReuse } from './reuse';
export {
  itemKinds,
  type FormAnswer,
  type FormAnswers,
  type FormItem,
  type FormOption,
  type FormSpec,
  type FormText,
  type ItemKind,
} from './types';
