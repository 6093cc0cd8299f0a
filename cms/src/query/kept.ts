/**
 * Answers kept for a moment, by what was asked; a refused one is asked again. `monotonicNow` in milliseconds; not the application's
 * clock, which may be moved.
 */
export class Kept<T> {
  private known = new Map<string, { answer: Promise<T>; until: number }>();

  constructor(
    private readonly milliseconds: number,
    private readonly most: number,
    private readonly monotonicNow: () => number = () => performance.now(),
  ) {}

  of(key: string, ask: () => Promise<T>): Promise<T> {
    const now = this.monotonicNow();
    const found = this.known.get(key);
    if (found && found.until > now) return found.answer;
    const answer = ask();
    if (this.known.size >= this.most) this.forget();
    this.known.set(key, { answer, until: now + this.milliseconds });
    answer.catch(() => this.known.delete(key));
    return answer;
  }

  forget(): void {
    this.known = new Map();
  }
}
