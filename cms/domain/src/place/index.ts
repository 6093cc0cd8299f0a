export { codesFor, parsePlace, samePlace, type Place } from './parse-place';
