import { limits } from '../contract/limits';

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;
// a full stop ends a sentence only before a space: 3.5 kg and www.example.com go on
const SENTENCE = /^.*?(?:[。！？!?](?![。！？!?])|\.(?=\s|$))/u;

/** A ticket's title from its description: the first sentence of the first line, at most 200 characters (code points). */
export function titleFrom(description: string): string {
  const lines = description.split(LINE_BREAK).map((line) => line.trim());
  const line = lines.find((text) => text !== '') ?? '';
  const sentence = SENTENCE.exec(line)?.[0] ?? line;
  const title = sentence.replace(/[。.]+$/u, '').trim() || line;
  return [...title].slice(0, limits.titleCharacters).join('').trim();
}
