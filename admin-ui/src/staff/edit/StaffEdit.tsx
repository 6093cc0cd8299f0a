import { useText } from '../../i18n/useText';
import { EditPage } from '../../records/EditPage';
import { usePresentPerson } from '../usePresentPerson';
import { staffForm } from './editable';
import { EditFields } from './EditFields';

const StaffEdit = () => {
  const text = useText();
  return (
    <EditPage
      resource="staff"
      title={text('staff.edit.title')}
      saved={text('staff.edit.saved')}
      width={760}
      form={staffForm}
      show={usePresentPerson()}
    >
      {(theirs) => <EditFields theirs={theirs} />}
    </EditPage>
  );
};

export default StaffEdit;
