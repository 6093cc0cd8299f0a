import { Client } from 'pg';

export interface Listening {
  /** Whether every message since `onGap` was last called has come through. */
  isOpen(): boolean;
  stop(): Promise<void>;
}

const RETRY_MS = 1_000;
const PING_MS = 15_000;
const PATIENCE_MS = 5_000;

/**
 * Listens to a channel of PostgreSQL (NOTIFY) on a connection of its own and opens it anew whenever it breaks. `onGap`
 * is called each time messages may have been missed: when the connection is lost and when it stands again.
 */
export function listen(
  connectionString: string,
  channel: string,
  onMessage: (payload: string) => void,
  onGap: () => void,
): Listening {
  let client: Client | undefined;
  let isOpen = false;
  let isStopped = false;
  let retry: NodeJS.Timeout | undefined;

  const lose = (lost: Client) => {
    if (client !== lost) return;
    client = undefined;
    isOpen = false;
    onGap();
    void lost.end().catch(() => undefined);
    if (!isStopped) retry = setTimeout(() => void open(), RETRY_MS);
  };

  const open = async () => {
    const opened = new Client({
      connectionString,
      application_name: 'shouwen-listen',
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    client = opened;
    opened.on('error', () => lose(opened));
    opened.on('end', () => lose(opened));
    opened.on('notification', ({ payload }) => onMessage(payload ?? ''));
    try {
      await opened.connect();
      await opened.query(`LISTEN ${opened.escapeIdentifier(channel)}`);
      if (client !== opened) return;
      onGap();
      isOpen = true;
    } catch {
      lose(opened);
    }
  };

  // a network may fall silent without closing: an unanswered ping counts as a loss
  const ping = setInterval(() => {
    const asked = client;
    if (asked && isOpen) asked.query('SELECT 1').catch(() => lose(asked));
  }, PING_MS);
  ping.unref();
  void open();

  return {
    isOpen: () => isOpen,
    async stop() {
      isStopped = true;
      clearInterval(ping);
      clearTimeout(retry);
      const last = client;
      client = undefined;
      isOpen = false;
      await last?.end().catch(() => undefined);
    },
  };
}
