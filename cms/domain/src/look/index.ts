/** The look of Shouwen, the same for the desk and for all that the server shows by itself: colours, faces, the mark. */
export { mark } from './mark';
export { onDark, seal } from './onDark';
export { schemes, type Scheme, type SchemeName, type Tone } from './schemes';
export { typeface } from './typeface';
export { ruleOf, variables } from './variables';
