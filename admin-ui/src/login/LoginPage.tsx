import { FrontPage } from './FrontPage';
import { LoginForm } from './LoginForm';

export const LoginPage = () => (
  <FrontPage>
    <LoginForm />
  </FrontPage>
);
