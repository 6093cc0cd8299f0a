export { passwordProblem, type PasswordOwner, type PasswordProblem } from './password';
