import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { Seat } from './seat';
import { startServer, type TestServer } from './server';

export const DEMO_PASSWORD = 'Shouwen-demo-1';

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

/** The hall of the demo's service centre: a server with the built desk, and as many browsers as people come in. */
export interface Hall {
  server: TestServer;
  /** Moves everybody's clock, the server's and the browsers'. */
  at(instant: string): Promise<void>;
  /** Holds the browsers' clocks to an instant: what they count down to is told as of then, however slow the machine. */
  look(instant: string): Promise<void>;
  /** Somebody takes a seat, with a browser that knows nobody. */
  visitor(options?: BrowserContextOptions): Promise<Seat>;
  /** A visitor who logs in. */
  seat(username: string, options?: BrowserContextOptions): Promise<Seat>;
  close(): Promise<void>;
}

// what does not come in this time does not come
const PATIENCE_MS = 20_000;

async function openContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    // not the centre's own: the desk shows the clock of the centre
    timezoneId: 'Europe/London',
    // a desk that keeps itself on the phone would answer for the server; who tests that asks for it
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

/** As when somebody comes back to the tab: the countdowns turn over at once instead of within half a minute. */
function lookAgain(page: Page): Promise<void> {
  return page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
}

export async function openHall(env: Readonly<Record<string, string>> = {}): Promise<Hall> {
  const server = await startServer({ seed: 'demo', env });
  const browser = await openBrowser();
  let clock: string | null = null;
  const visitor: Hall['visitor'] = async (options = {}) => {
    const context = await openContext(browser, options);
    if (clock !== null) await context.clock.install({ time: clock });
    return new Seat(await context.newPage(), server.url);
  };
  async function look(instant: string): Promise<void> {
    for (const context of browser.contexts()) {
      await context.clock.setSystemTime(instant);
      await Promise.all(context.pages().map(lookAgain));
    }
  }
  return {
    server,
    visitor,
    look,
    async at(instant) {
      clock = instant;
      await server.setClock(instant);
      await look(instant);
    },
    async seat(username, options) {
      const seat = await visitor(options);
      await seat.logIn(username, DEMO_PASSWORD);
      return seat;
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
