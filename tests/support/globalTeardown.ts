import { removeHome } from './abandoned';

export default async function globalTeardown(): Promise<void> {
  const home = process.env.SHOUWEN_TEST_HOME;
  if (home) await removeHome(home);
}
