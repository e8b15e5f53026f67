import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function onPath(name: string): string | null {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0]! : null;
}

function installed(): string | null {
  const given = process.env['HEARSAY_CHROMIUM'];
  if (given) return given;
  for (const name of NAMES) {
    const place = onPath(name);
    if (place) return place;
  }
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/**
 * Path of a Chromium or Chrome for the browser tests: `HEARSAY_CHROMIUM`, one on the path, one in the usual
 * places, or, on Debian as root, the `chromium` package, installed here. Null where none can be had.
 */
export function findChromium(): string | null {
  const there = installed();
  if (there || !onPath('apt-get') || process.getuid?.() !== 0) return there;
  try {
    process.stderr.write("installing Debian's chromium for the browser tests …\n");
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 300_000 });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      timeout: 900_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    process.stderr.write(`apt-get could not install chromium: ${(error as Error).message.split('\n')[0]}\n`);
  }
  return installed();
}
