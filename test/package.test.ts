import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageTroubles, packInto } from '../tools/package-checks.ts';

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
  readonly hasInstallScript?: boolean;
}

const ROOT = path.join(import.meta.dirname, '..');
const LOCKED = Object.entries(
  (
    JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, LockedPackage>>;
    }
  ).packages,
).filter(([name]) => name !== '');
const SHIPPED = LOCKED.filter(([, p]) => !p.dev && !p.devOptional && !p.optional && !p.peer).map(([name]) => name);

describe('the package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-package-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings few packages, and none that runs a script when installed', () => {
    expect(LOCKED.filter(([, p]) => p.hasInstallScript).map(([name]) => name)).toEqual([]);
    expect(SHIPPED.length).toBeLessThanOrEqual(32);
  });

  it('works with what it ships and depends on alone (npm run test:package: as installed, on each Node)', () => {
    const home = path.join(folder, 'node_modules');
    mkdirSync(path.join(home, 'hearsay'), { recursive: true });
    execFileSync('tar', ['-xzf', packInto(folder), '-C', path.join(home, 'hearsay'), '--strip-components=1']);
    for (const name of SHIPPED.filter((n) => n.lastIndexOf('node_modules/') === 0)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      symlinkSync(path.join(ROOT, name), path.join(folder, name), 'dir');
    }
    expect(packageTroubles(process.execPath, folder)).toEqual([]);
  }, 180_000);
});
