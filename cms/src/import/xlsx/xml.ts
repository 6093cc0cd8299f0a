import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { DomainError } from '@shouwen/domain/error';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one kind of part does with what it meets; names come without their prefix. */
export interface Handler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Awaited after every chunk, so that what follows keeps pace. */
  settle?(): Promise<void> | undefined;
}

const plainName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a part chunk by chunk. Entities of its own are unknown to the parser: nothing expands. */
export async function readXml(part: Readable, handler: Handler): Promise<void> {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  parser.on('error', () => {
    throw new DomainError('import.archive-broken');
  });
  parser.on('opentag', (tag) => handler.open?.(plainName(tag.name), tag.attributes));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', (tag) => handler.close?.(plainName(tag.name)));
  part.setEncoding('utf8');
  for await (const chunk of part) {
    parser.write(String(chunk));
    await handler.settle?.();
  }
  parser.close();
}
