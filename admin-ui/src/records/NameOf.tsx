import { Skeleton } from '@mui/material';
import { useReference } from 'react-admin';

export type NamedKind =
  | 'departments'
  | 'staff'
  | 'communities'
  | 'sections'
  | 'grids'
  | 'buildings'
  | 'households'
  | 'residents'
  | 'deadline-policies';

interface NameOfProps {
  reference: NamedKind;
  id: string;
}

/** The name of another record; many on one screen become one request (getMany). */
export const NameOf = ({ reference, id }: NameOfProps) => {
  const { referenceRecord, isPending } = useReference<{ id: string; name?: string; code?: string }>({
    reference,
    id,
  });
  if (referenceRecord) return <>{referenceRecord.name ?? referenceRecord.code ?? ''}</>;
  return isPending ? <Skeleton component="span" width={56} sx={{ display: 'inline-block' }} /> : <>—</>;
};
