import { useText } from '../../i18n/useText';
import { InstantInput } from '../../time/InstantInput';

export const RequestedReplyInput = () => {
  const text = useText();
  return <InstantInput source="requestedReplyAt" helperText={text('tickets.intake.requestedHint')} />;
};
