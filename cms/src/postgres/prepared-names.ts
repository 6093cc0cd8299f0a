const ASKED_BEFORE = 2;
const MOST_NAMES = 300;
const MOST_WATCHED = 5_000;

/**
 * Names for statements that are asked again and again, so that a connection parses and plans each of them once. What
 * is asked rarely stays without: every name costs memory in every connection.
 */
export class PreparedNames {
  private readonly names = new Map<string, string>();
  private readonly asked = new Map<string, number>();

  of(text: string): string | undefined {
    // how often words stand decides how they are looked for: no plan is good for all of them
    if (text.includes('shouwen_words(')) return undefined;
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST_NAMES) return known;
    const times = (this.asked.get(text) ?? 0) + 1;
    if (times <= ASKED_BEFORE) {
      if (this.asked.size >= MOST_WATCHED) this.asked.clear();
      this.asked.set(text, times);
      return undefined;
    }
    this.asked.delete(text);
    const name = `q${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}
