import { lazy } from 'react';

const AnswerList = lazy(() => import('./AnswerList'));
const AnswerCreate = lazy(() => import('./AnswerCreate'));
const AnswerEdit = lazy(() => import('./AnswerEdit'));

export const cannedAnswers = {
  name: 'canned-answers',
  list: AnswerList,
  create: AnswerCreate,
  edit: AnswerEdit,
};
