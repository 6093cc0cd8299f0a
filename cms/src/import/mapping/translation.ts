import { DomainError } from '@shouwen/domain/error';

/**
 * What the values of a source mean here. A key that ends with `*` stands for all values that begin so, the longest
 * such key wins, and a key that is just `*` stands for every other value. An empty meaning leaves the field out.
 */
export class Translation {
  private readonly prefixes: readonly string[];

  constructor(private readonly meanings: ReadonlyMap<string, string>) {
    const open = [...meanings.keys()].filter((key) => key.endsWith('*'));
    this.prefixes = open.sort((a, b) => b.length - a.length);
  }

  of(value: string): string {
    const exact = this.meanings.get(value);
    if (exact !== undefined) return exact;
    const prefix = this.prefixes.find((key) => value.startsWith(key.slice(0, -1)));
    if (prefix !== undefined) return this.meanings.get(prefix) ?? '';
    if (value === '') return value;
    throw new DomainError('import.value-unmapped', { params: { value: value.slice(0, 60) } });
  }
}
