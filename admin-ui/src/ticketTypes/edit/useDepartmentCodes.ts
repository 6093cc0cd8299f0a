import { useNamed, type Named } from '../../records/useNamed';

/** The departments' names by their codes: a type is everybody's and names a department by a code that several centres may have. */
export const useDepartmentCodes = () => {
  const { choices, isPending } = useNamed<Named & { code: string }>('departments');
  return { names: new Map(choices.map(({ code, name }) => [code, name])), isPending };
};
