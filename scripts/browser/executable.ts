import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Trouble } from '../console/trouble.js';
import { unpackChromium } from './unpack';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** A headless browser to test with, and the variables it needs. */
export interface Browser {
  path: string;
  environment: Record<string, string>;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** CHROME_PATH, else a Chromium of the system, else the one that npm brought. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!isExecutable(named))
      throw new Trouble(`CHROME_PATH names ${named}, which cannot be run: name a Chromium.`);
    return { path: named, environment: {} };
  }
  const system = onPath();
  return system ? { path: system, environment: {} } : unpackChromium();
}
