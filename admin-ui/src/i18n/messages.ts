import type { zh } from './zh';

type Texts<Part> = { [Key in keyof Part]: Part[Key] extends string ? string : Texts<Part[Key]> };

type PathOf<Part> = {
  [Key in keyof Part & string]: Part[Key] extends string ? Key : `${Key}.${PathOf<Part[Key]>}`;
}[keyof Part & string];

export type DeskMessages = Texts<typeof zh>;

/** Every text of the desk by its path, such as 'tickets.list.title': a misspelt one does not compile. */
export type MessageKey = PathOf<DeskMessages>;
