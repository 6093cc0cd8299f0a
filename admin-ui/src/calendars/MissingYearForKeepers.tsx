import { lazy, Suspense } from 'react';
import { useCanAccess } from 'react-admin';

const MissingYear = lazy(() => import('./MissingYear'));

/** Only whoever may mend it is told. */
export const MissingYearForKeepers = () => {
  const { canAccess } = useCanAccess({ resource: 'calendars', action: 'edit' });
  if (!canAccess) return null;
  return (
    <Suspense fallback={null}>
      <MissingYear />
    </Suspense>
  );
};
