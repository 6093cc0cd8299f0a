import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browser/executable';
import { chineseFonts } from '../../scripts/browser/fonts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** A headless browser that can show Chinese, also where the system has neither browser nor fonts. */
export async function openBrowser(): Promise<Browser> {
  const { path, environment } = await findBrowser();
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath: path,
    args: FLAGS,
    env: { ...Object.fromEntries(inherited), ...environment, FONTCONFIG_FILE: chineseFonts() },
  });
}
