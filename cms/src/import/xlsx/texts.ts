import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Archive } from './archive';
import { bounds } from './bounds';
import { unescaped } from './escapes';
import { readXml } from './xml';

const PART = 'xl/sharedStrings.xml';

/** The texts that cells name by their number. */
export async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  if (!archive.has(PART)) return texts;
  let text = '';
  let isText = false;
  let isPhonetic = false;
  let characters = 0;
  await readXml(await archive.part(PART), {
    open(name) {
      if (name === 'si') text = '';
      // how a Japanese name is read stands beside it
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = !isPhonetic;
    },
    text(piece) {
      if (!isText) return;
      text += piece;
      if (text.length > limits.importCellCharacters)
        throw new DomainError('import.cell-too-long', { params: { max: limits.importCellCharacters } });
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name !== 'si') return;
      characters += text.length;
      texts.push(unescaped(text));
      if (characters > bounds.sharedCharacters || texts.length > bounds.sharedTexts)
        throw new DomainError('import.archive-too-large');
    },
  });
  return texts;
}
