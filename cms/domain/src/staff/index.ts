export * from './rank';
export * from './staff-verbs';
