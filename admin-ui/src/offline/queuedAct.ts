import type { FilePhase, Verb } from '@shouwen/domain/contract';

/** What a phone may do without a network. */
export type QueuedVerb = Extract<Verb, 'accept' | 'resolve' | 'reply' | 'note'>;

interface VerbDeed {
  kind: 'verb';
  verb: QueuedVerb;
  /** As it will be sent, however often: the server compares what comes under one key. */
  body: string;
}

export interface PhotoDeed {
  kind: 'photo';
  /** What it shows; missing on acts that were kept before it was asked. */
  phase?: FilePhase | null;
  name: string;
  type: string;
  bytes: ArrayBuffer;
}

export type Deed = VerbDeed | PhotoDeed;

/** Why the server would not have it. */
interface Refused {
  code: string;
  /** The server's own sentence; null where none came. */
  message: string | null;
}

/** Something that a person did on this phone and that the server may not know yet. */
export interface QueuedAct {
  /** Grows with every act: the order in which they were done. */
  id: number;
  /** Sent with it as Idempotency-Key: however often it is sent, it is done once. */
  key: string;
  /** Whose act it is; nobody else's session sends it. */
  person: string;
  ticket: { id: string; number: string; title: string };
  deed: Deed;
  at: string;
  /** When it was first sent; null while it was not. */
  triedAt: string | null;
  refused: Refused | null;
}

export type NewAct = Omit<QueuedAct, 'id' | 'triedAt' | 'refused'>;

/** The name of an act in the texts. */
export const deedName = (deed: Deed): QueuedVerb | 'photo' => (deed.kind === 'photo' ? 'photo' : deed.verb);
