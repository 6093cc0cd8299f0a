import { useRecordContext } from 'react-admin';
import type { Ticket } from '../ticket';
import { NameOf } from '../../records/NameOf';

/** '阳光花园 3-2-501', or as much of it as is known. */
export const PlaceField = () => {
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  const { community, building, household } = ticket;
  if (!community && !building && !household) return <>—</>;
  return (
    <>
      {community && <NameOf reference="communities" id={community} />}{' '}
      {household && (
        <span className="cell-line">
          <NameOf reference="households" id={household} />
        </span>
      )}
      {!household && building && <NameOf reference="buildings" id={building} />}
    </>
  );
};
