import { chromium, type Browser } from 'playwright-core';

/** Where `npm test` found a browser; without one these tests are skipped, or failed where `CI` is set. */
const CHROMIUM: string | undefined = process.env['HEARSAY_CHROMIUM'];
export const BROWSER_WANTED: boolean = CHROMIUM !== undefined || process.env['CI'] !== undefined;

/** A headless browser that asks the network for nothing by itself. */
export async function launch(): Promise<Browser> {
  if (!CHROMIUM)
    throw new Error(
      'no Chromium or Chrome was found, and CI wants the browser tests: install the chromium package or set HEARSAY_CHROMIUM',
    );
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
