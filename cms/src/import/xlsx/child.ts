import { DomainError } from '@shouwen/domain/error';
import { isNoRoom } from '../../files/no-room';
import { writeTable } from './table';

/** What the process tells its parent before it ends. */
export type Ending =
  { isWell: true } | { isWell: false; code: string; params?: Record<string, string | number> };

const [from = '', to = ''] = process.argv.slice(2);

function endingOf(error: unknown): Ending {
  if (error instanceof DomainError) return { isWell: false, code: error.code, params: error.params };
  return { isWell: false, code: isNoRoom(error) ? 'import.disk-full' : 'import.archive-broken' };
}

const tell = (ending: Ending) => process.send?.(ending, () => process.exit(0));

// without whoever asked for it there is nothing to be read
process.on('disconnect', () => process.exit(1));
process.on('uncaughtException', (error) => tell(endingOf(error)));

void writeTable(from, to).then(
  () => tell({ isWell: true }),
  (error: unknown) => tell(endingOf(error)),
);
