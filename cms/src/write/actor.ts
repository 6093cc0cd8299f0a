import { AsyncLocalStorage } from 'node:async_hooks';
import type { ActorKind } from '@shouwen/domain/contract';

export interface Actor {
  kind: ActorKind;
  staffId: number | null;
}

const storage = new AsyncLocalStorage<Actor>();
const SYSTEM: Actor = { kind: 'system', staffId: null };

/** Runs `work` in the name of someone; every event written inside carries that name. */
export const actingAs = <T>(actor: Actor, work: () => T): T => storage.run(actor, work);

export const currentActor = (): Actor => storage.getStore() ?? SYSTEM;
