export { nextCallAt } from './next-call';
export { outcomeOf } from './outcome-of';
