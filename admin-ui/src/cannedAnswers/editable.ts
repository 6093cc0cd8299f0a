import { merging } from '../records/merging';
import type { CannedAnswer } from './cannedAnswer';

export const answerFields = ['title', 'kind', 'body', 'ticketType', 'isShared'] as const;
export type AnswerField = (typeof answerFields)[number];

export const answerForm = merging<CannedAnswer, AnswerField>(answerFields);
