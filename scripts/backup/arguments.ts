import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileReason, Trouble } from '../console/trouble.js';

const BACKUP = 'npm run backup -- FILE [--overwrite]';
const RESTORE = 'npm run restore -- FILE [--check]';

function parsed(args: readonly string[], option: string, usage: string): { file: string; isChosen: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { [option]: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [file, more] = positionals;
    if (file === undefined || file === '' || more !== undefined)
      throw new Trouble(`Name one file. Write: ${usage}`);
    // meant from where the person stands; npm itself moves to the project's folder
    const full = resolve(process.env.INIT_CWD ?? process.cwd(), file);
    return { file: full, isChosen: values[option] === true };
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new Trouble(`${reason.replace(/\.$/, '')}. Write: ${usage}`);
  }
}

/** Where the backup goes; its folder is made where it is missing. */
export function readBackupWish(args: readonly string[]): { file: string; mayOverwrite: boolean } {
  const { file, isChosen } = parsed(args, 'overwrite', BACKUP);
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new Trouble(`The folder ${dirname(file)} cannot be made (${fileReason(error)}).`);
  }
  return { file, mayOverwrite: isChosen };
}

/** Which backup is restored, or only checked. */
export function readRestoreWish(args: readonly string[]): { file: string; isCheck: boolean } {
  const { file, isChosen } = parsed(args, 'check', RESTORE);
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new Trouble(`The file ${file} does not exist or cannot be read.`);
  }
  if (!statSync(file).isFile()) throw new Trouble(`${file} is not a file.`);
  return { file, isCheck: isChosen };
}
