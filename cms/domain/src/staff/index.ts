export * from './home';
export * from './rank';
export * from './staff-verbs';
