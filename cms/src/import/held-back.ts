import type { TicketDraft } from '../api/ticket/draft';

/** What was received in these hours before now is written last: its day's numbers are held from then to the end. */
const RECENT_HOURS = 48;
const HOUR_MS = 3_600_000;
/** They wait in memory: so many, and so many characters of them. */
const MOST = 20_000;
const MOST_CHARACTERS = 20_000_000;

/** The tickets that an import writes last. */
export class HeldBack {
  readonly drafts: TicketDraft[] = [];
  private characters = 0;
  private readonly since: Date;

  constructor(now: Date) {
    this.since = new Date(now.getTime() - RECENT_HOURS * HOUR_MS);
  }

  /** Keeps what has to wait, while there is room, and answers the rest. */
  sift(drafts: readonly TicketDraft[]): TicketDraft[] {
    return drafts.filter((draft) => {
      const isKept =
        draft.receivedAt > this.since && this.drafts.length < MOST && this.characters < MOST_CHARACTERS;
      if (!isKept) return true;
      this.drafts.push(draft);
      this.characters += JSON.stringify(draft).length;
      return false;
    });
  }
}
