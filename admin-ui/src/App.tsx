import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { AccountPage, accountPath } from './account';
import { auditEntries } from './audit';
import { i18nProvider } from './i18n/i18nProvider';
import { Desk } from './layout/Desk';
import { Toast } from './layout/Toast';
import { LoginPage } from './login/LoginPage';
import { authProvider } from './providers/authProvider';
import { dataProvider } from './providers/dataProvider';
import { queryClient } from './providers/queryClient';
import { staff } from './staff';
import { tickets } from './tickets';
import { themes } from './theme';
import { useSchemeName } from './theme/useAppearance';

export const App = () => (
  <Admin
    title="首问"
    dataProvider={dataProvider}
    authProvider={authProvider}
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    theme={themes[useSchemeName()]}
    darkTheme={null}
    layout={Desk}
    loginPage={LoginPage}
    notification={Toast}
    disableTelemetry
    requireAuth
  >
    <Resource {...tickets} />
    <Resource {...staff} />
    <Resource {...auditEntries} />
    <CustomRoutes>
      <Route path={accountPath} element={<AccountPage />} />
    </CustomRoutes>
  </Admin>
);
