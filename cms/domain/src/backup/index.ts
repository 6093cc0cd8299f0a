export { keptBackups, type Retention } from './kept';
