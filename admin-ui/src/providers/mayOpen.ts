import { operationOf } from './authProvider';
import type { Me } from './me';

/** Whether the server lets this person do something with a kind of record, as it said with their card. */
export const mayOpen = (
  me: Me | undefined,
  { resource, action }: { resource: string; action: string },
): boolean => me?.abilities[resource]?.includes(operationOf(action)) ?? false;
