import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { recordAudit } from '../audit/record';
import { inSession } from './session';

function user(): string {
  try {
    return userInfo().username;
  } catch {
    // one without a name, as containers like them
    return String(process.getuid?.() ?? '');
  }
}

/** Puts on the audit list that everything was copied, by whom on this machine. What was saved is saved, also where this fails. */
export async function noteTaken(databaseUrl: string, file: string, at: Date): Promise<void> {
  const note = `${basename(file)} (${user()})`;
  await inSession(databaseUrl, async (client) => {
    await client.query('SET search_path = public');
    const query = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...values])).rows;
    await recordAudit({ query }, [{ kind: 'backed-up', note }], at);
  }).catch(() => undefined);
}
