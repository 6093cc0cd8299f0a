import { build } from '../../scripts/build/build';
import globalSetup from './globalSetup';
import { CLUSTER } from './postgres';

/** Before the browser tests: the desk is fresh as well. Where other projects run beside them, one PostgreSQL serves all. */
export default async function browserSetup(): Promise<void> {
  await build(new AbortController().signal, ['desk']);
  if (!process.env[CLUSTER]) await globalSetup();
}
