import type { CannedAnswerKind } from '@shouwen/domain/contract';

/** Words kept ready, as `/panel/canned-answers` answers them. */
export interface CannedAnswer {
  id: string;
  version: number;
  title: string;
  body: string;
  kind: CannedAnswerKind;
  ticketType: string | null;
  isShared: boolean;
  owner: string;
  abilities: ('update' | 'delete')[];
}
