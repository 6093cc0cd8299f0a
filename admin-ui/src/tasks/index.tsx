import { lazy } from 'react';

const TaskList = lazy(() => import('./TaskList'));

export const tasks = { name: 'tasks', list: TaskList };
