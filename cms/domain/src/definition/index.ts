export { parsePolicy } from './parse-policy';
export { parseTicketType } from './parse-ticket-type';
export {
  clockStartOf,
  defaultPolicy,
  ruleFor,
  targetFor,
  type CaseFacts,
  type ClockStart,
  type DeadlinePolicyBody,
  type PolicyCase,
  type PolicyTarget,
} from './policy';
export { shippedTypes, type ShippedType, type TicketCategory } from './shipped-types';
export { resolveTargetFor, type TicketTypeBody } from './ticket-type';
