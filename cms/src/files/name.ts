import { limits } from '@shouwen/domain/contract';

// invisible signs, among them those that turn the direction: `abc‮gpj.exe` reads as `abcexe.jpg`
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\ufffd]/gu;
// what some system takes for a path, a pattern or a stream
const UNFIT = /[<>:"|?*]/g;
const EXTENSION = /\.([\p{L}\p{N}]{1,8})$/u;

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').replace(/^[ .]+|[ .]+$/g, '');

/** The last part of whatever path was sent, without signs that deceive or hurt. */
export function baseName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).pop() ?? '';
  return tidy(
    last
      .replace(/[\t\n\r]/g, ' ')
      .replace(INVISIBLE, '')
      .replace(UNFIT, '_'),
  );
}

/** The name a file is kept under: of what was sent, with an extension of its true kind, at most 200 characters. */
export function fileName(given: string, extensions: readonly string[]): string {
  const base = baseName(given);
  const told = EXTENSION.exec(base)?.[1]?.toLowerCase();
  const fits = told !== undefined && extensions.includes(told);
  const extension = fits ? told : (extensions[0] ?? 'bin');
  const stem = tidy(base.replace(EXTENSION, '')) || 'file';
  const room = limits.fileNameCharacters - extension.length - 1;
  return `${[...stem].slice(0, room).join('')}.${extension}`;
}
