import { SelectInput } from 'react-admin';
import { useMe } from '../../providers/useMe';
import { useNamed } from '../../records/useNamed';

/** Only for who belongs to no centre: everybody else adds people to their own. */
export const CentreInput = () => {
  const me = useMe();
  const isAbove = me?.serviceCenter === null;
  const { choices, isPending } = useNamed('service-centers', {}, isAbove);
  if (!isAbove) return null;
  return (
    <SelectInput
      source="serviceCenter"
      choices={choices}
      isLoading={isPending}
      translateChoice={false}
      helperText={false}
    />
  );
};
