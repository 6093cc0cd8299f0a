export { fill, type MessageParams } from './fill';
export { errorMessages, languageOf, messageFor, wordFor, words } from './message-for';
export { codeWord } from './code-words';
export { fieldName, type FieldName } from './field-names';
export { resourceNames } from './resource-names';
export type { Words } from './words';
