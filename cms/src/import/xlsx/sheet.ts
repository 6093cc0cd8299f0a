import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { bounds } from './bounds';
import { unescaped } from './escapes';
import { writtenDate } from './serial';
import type { Attributes, Handler } from './xml';

export interface SheetWords {
  texts: readonly string[];
  dates: ReadonlySet<number>;
  is1904: boolean;
}

/** `BC12` → 54, the place of its column; -1 where there is none. */
function placeOf(reference: string | undefined): number {
  let place = 0;
  for (const letter of /^[A-Z]{1,4}/.exec(reference ?? '')?.[0] ?? '')
    place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}

/** Reads the cells of a sheet and gives its rows with their numbers; a formula counts as the value it had when it was saved. */
export class SheetReader implements Handler {
  private row = 0;
  private cells: string[] = [];
  private place = -1;
  private kind = '';
  private style = 0;
  private value = '';
  private isValue = false;

  constructor(
    private readonly words: SheetWords,
    private readonly give: (row: number, cells: readonly string[]) => void,
    readonly settle: () => Promise<void> | undefined,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'row') {
      this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r);
      if (!Number.isInteger(this.row) || this.row < 1 || this.row > bounds.rows)
        throw new DomainError('import.archive-broken');
      this.cells = [];
      this.place = -1;
    } else if (name === 'c') this.begin(attributes);
    else if (name === 'v' || name === 't') this.isValue = true;
  }

  text(text: string): void {
    if (!this.isValue) return;
    this.value += text;
    if (this.value.length > limits.importCellCharacters)
      throw new DomainError('import.cell-too-long', {
        params: { row: this.row, max: limits.importCellCharacters },
      });
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false;
    else if (name === 'c') this.end();
    else if (name === 'row' && this.cells.length > 0) this.give(this.row, this.cells);
  }

  private begin(attributes: Attributes): void {
    const told = placeOf(attributes.r);
    this.place = told < 0 ? this.place + 1 : told;
    if (this.place >= limits.importColumns)
      throw new DomainError('import.file-too-wide', { params: { max: limits.importColumns } });
    this.kind = attributes.t ?? 'n';
    this.style = Number(attributes.s ?? 0);
    this.value = '';
  }

  private end(): void {
    const shown = this.shown();
    if (shown === '') return;
    while (this.cells.length < this.place) this.cells.push('');
    this.cells[this.place] = shown;
  }

  private shown(): string {
    if (this.kind === 's') return this.words.texts[Number(this.value)] ?? '';
    if (this.kind === 'b') return this.value === '1' ? 'TRUE' : 'FALSE';
    if (this.kind === 'e') return '';
    if (this.kind !== 'n') return unescaped(this.value);
    return this.words.dates.has(this.style) ? writtenDate(this.value, this.words.is1904) : this.value;
  }
}
