import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { textOf } from './decode';
import type { Encoding } from './encoding';
import { findEncoding } from './find-encoding';
import { separatorIn, type Separator } from './separator';

/** How a file writes its table. */
export interface TableFormat {
  encoding: Encoding;
  separator: Separator;
}

/** What of it somebody has said; the rest is found in the file. */
export type WantedFormat = { [Part in keyof TableFormat]: TableFormat[Part] | null };

async function beginningOf(path: string, encoding: Encoding): Promise<string> {
  const texts = textOf(path, encoding);
  try {
    for await (const text of texts) if (text !== '') return text;
    return '';
  } finally {
    await texts.return(undefined);
  }
}

/** The encoding and the separator of a file, from its content where they are not told; refuses one that is far too wide. */
export async function formatOf(path: string, wanted: WantedFormat): Promise<TableFormat> {
  const encoding = wanted.encoding ?? (await findEncoding(path));
  const { separator, columns } = separatorIn(await beginningOf(path, encoding));
  if (columns > limits.importColumns)
    throw new DomainError('import.file-too-wide', { params: { max: limits.importColumns } });
  return { encoding, separator: wanted.separator ?? separator };
}
