export { fill, type MessageParams } from './fill';
export { errorMessages, languageOf, messageFor, wordFor, words } from './message-for';
export { resourceNames } from './resource-names';
export type { Words } from './words';
