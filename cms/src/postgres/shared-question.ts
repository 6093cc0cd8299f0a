/**
 * One question for all who ask at the same time. Whoever asks gets an answer to a question that was sent after they
 * asked, never to an older one: while one is under way, all who come join the next.
 */
export class SharedQuestion<T> {
  private running: Promise<T> | undefined;
  private next: Promise<T> | undefined;

  constructor(private readonly ask: () => Promise<T>) {}

  answer(): Promise<T> {
    if (!this.running) return this.start();
    const start = () => {
      this.next = undefined;
      return this.start();
    };
    return (this.next ??= this.running.then(start, start));
  }

  private start(): Promise<T> {
    const asked = this.ask();
    this.running = asked;
    const done = () => {
      if (this.running === asked) this.running = undefined;
    };
    asked.then(done, done);
    return asked;
  }
}
