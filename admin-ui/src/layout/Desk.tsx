import { Box } from '@mui/material';
import { Suspense, useCallback, type ReactNode } from 'react';
import { SkipNavigationButton, useCanAccess, type LayoutProps } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { KeySheet } from '../keyboard/KeySheet';
import { Palette } from '../palette/Palette';
import { useShortcut } from '../keyboard/useShortcut';
import { DutyPage } from '../account';
import { Courier } from '../offline/Courier';
import { MissingYearForKeepers } from '../calendars/MissingYearForKeepers';
import { useDuty } from '../providers/useDuty';
import { TicketTypes } from '../tickets/types/TicketTypes';
import { MomentsProvider } from '../time/MomentsProvider';
import { BrokenPage } from './BrokenPage';
import { DocumentLanguage } from './DocumentLanguage';
import { ErrorBoundary } from './ErrorBoundary';
import { PhoneBar } from './PhoneBar';
import { PhoneTabs } from './PhoneTabs';
import { newTicket } from './places';
import { Rail } from './Rail';
import { Waiting } from './Waiting';

const useNewTicketShortcut = () => {
  const navigate = useNavigate();
  const { canAccess } = useCanAccess({ resource: newTicket.resource, action: newTicket.action });
  const open = useCallback(() => {
    if (canAccess) navigate(newTicket.to);
  }, [canAccess, navigate]);
  useShortcut('n', open, 'keys.register');
};

const Page = ({ children }: { children: ReactNode }) => {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary fallback={<BrokenPage />} resetKey={pathname}>
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </ErrorBoundary>
  );
};

/** Rooms of the desk open once what the server asks of the person is done. */
export const Desk = ({ children }: LayoutProps) => {
  const duty = useDuty();
  if (duty === null) return <OpenDesk>{children}</OpenDesk>;
  return (
    <Suspense fallback={<Waiting />}>
      <DutyPage key={duty} duty={duty} />
    </Suspense>
  );
};

const OpenDesk = ({ children }: LayoutProps) => {
  useNewTicketShortcut();
  return (
    <MomentsProvider>
      <DocumentLanguage />
      <Courier />
      <SkipNavigationButton />
      <Palette />
      <KeySheet />
      <Box sx={{ display: 'flex', minHeight: '100vh', bgcolor: 'background.default' }}>
        <Rail />
        <Box sx={{ flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          <PhoneBar />
          <MissingYearForKeepers />
          <Box component="main" id="main-content" tabIndex={-1} sx={{ flexGrow: 1, outline: 'none' }}>
            <TicketTypes>
              <Page>{children}</Page>
            </TicketTypes>
          </Box>
          <PhoneTabs />
        </Box>
      </Box>
    </MomentsProvider>
  );
};
