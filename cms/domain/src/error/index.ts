export { DomainError, isDomainError, type ErrorParams } from './domain-error';
