import { importFields } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { may } from '../../access/matrix';
import { formatOf } from '../../import/file/format';
import { headerOf } from '../../import/mapping/pick';
import { columnsIn } from '../../import/mapping/mapping';
import { rememberMapping } from '../../import/mapping/remembered';
import type { WriteContext } from '../../panel/declaration';
import { readInput, type Input } from '../../panel/input';
import { importFileOf } from './file';
import { ownCenter, ownMapping } from './mapping';

/**
 * Refuses at once what an import could not do, and remembers how files of these columns are read in this centre. Answers the
 * parameters with the file's name: the file goes after a day, the task stays.
 */
export async function checkImport({ sql, caller, now }: WriteContext, parameters: Input): Promise<Input> {
  if (!may(caller.role, 'imports', 'create')) throw new DomainError('access.refused');
  const { file, mapping } = readInput(importFields, parameters);
  const center = await ownCenter(sql, caller);
  const json = mapping as Record<string, unknown>;
  const read = ownMapping(center, json);
  const { path, name } = await importFileOf(sql, caller, String(file));
  const columns = await headerOf(path, await formatOf(path, read.format));
  columns.require(columnsIn(read));
  const { serviceCenter: _own, ...kept } = json;
  await rememberMapping(sql, { center: center.id, columns: columns.names, mapping: kept, at: now });
  return { ...parameters, fileName: name };
}
