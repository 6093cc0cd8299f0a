import { useText } from '../i18n/useText';
import type { ImportTask } from './look';

/** Which file, and whether it was only tried. */
export const ImportedWhat = ({
  task: { fileName, isDryRun },
}: {
  task: Pick<ImportTask, 'fileName' | 'isDryRun'>;
}) => {
  const text = useText();
  return <>{[fileName, isDryRun === true && text('imports.onlyTried')].filter(Boolean).join(' · ')}</>;
};
