import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Suspense } from 'react';
import { Route } from 'react-router-dom';
import { AccountPage, accountPath } from './account';
import { auditEntries } from './audit';
import { cannedAnswers } from './cannedAnswers';
import { CallingList, callbacksPath } from './callbacks';
import { calendars } from './calendars';
import { ImportPage, importsPath } from './imports';
import { useSpoken } from './i18n/spoken';
import { Landing } from './layout/Landing';
import { Desk } from './layout/Desk';
import { Toast } from './layout/Toast';
import { Waiting } from './layout/Waiting';
import { LoginPage } from './login/LoginPage';
import { PlacesPage, placesPath } from './places';
import { authProvider } from './providers/authProvider';
import { dataProvider } from './providers/dataProvider';
import { queryClient } from './providers/queryClient';
import { deadlinePolicies } from './policies';
import { staff } from './staff';
import { tasks } from './tasks';
import { ticketTypes } from './ticketTypes';
import { tickets } from './tickets';
import { TicketPrint, printPath } from './tickets/print';
import { themes } from './theme';
import { useSchemeName } from './theme/useAppearance';
import { WorkList, WorkPage, workPath } from './work';

export const App = () => (
  <Admin
    title="首问"
    dataProvider={dataProvider}
    authProvider={authProvider}
    i18nProvider={useSpoken()}
    queryClient={queryClient}
    theme={themes[useSchemeName()]}
    darkTheme={null}
    layout={Desk}
    dashboard={Landing}
    loginPage={LoginPage}
    notification={Toast}
    disableTelemetry
    requireAuth
  >
    <Resource {...tickets} />
    <Resource {...staff} />
    <Resource {...ticketTypes} />
    <Resource {...auditEntries} />
    <Resource {...tasks} />
    <Resource {...cannedAnswers} />
    <Resource {...calendars} />
    <Resource {...deadlinePolicies} />
    <CustomRoutes>
      <Route path={accountPath} element={<AccountPage />} />
      <Route path={callbacksPath} element={<CallingList />} />
      <Route path={importsPath} element={<ImportPage />} />
      <Route path={placesPath} element={<PlacesPage />} />
      <Route path={workPath} element={<WorkList />} />
      <Route path={`${workPath}/:id`} element={<WorkPage />} />
    </CustomRoutes>
    <CustomRoutes noLayout>
      <Route
        path={printPath}
        element={
          <Suspense fallback={<Waiting />}>
            <TicketPrint />
          </Suspense>
        }
      />
    </CustomRoutes>
  </Admin>
);
