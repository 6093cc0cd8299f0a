import { useText } from '../../i18n/useText';
import { Conditions } from '../conditions/Conditions';
import { resourceOf, type Task } from '../task';

const isFilter = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By which filter; a colleague's is not told: it may hold a number that one sees masked. */
export const ExportedWhat = ({ task }: { task: Task }) => {
  const text = useText();
  const resource = resourceOf(task);
  const { filter } = task.parameters;
  if (resource === null) return null;
  if (task.abilities.length === 0) return <>{text('tasks.othersFilter')}</>;
  return <Conditions resource={resource} filter={isFilter(filter) ? filter : {}} />;
};
