import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierHtml } from '../../src/dossier/index.ts';
import { loadModels } from '../../src/load-models.ts';
import { trace } from '../../src/trace.ts';
import { BROWSER_WANTED, launch } from './chromium.ts';

const EXAMPLES = path.join(import.meta.dirname, '../../examples/zimmermann-1917');

describe.skipIf(!BROWSER_WANTED)('the dossier in a browser', () => {
  let browser: Browser;
  let folder: string;
  let url: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'hearsay-dossier-'));
    const ledger = await trace([EXAMPLES], { models: loadModels() });
    writeFileSync(path.join(folder, 'dossier.html'), dossierHtml(ledger, { title: null, excerpts: false }));
    url = `file://${folder}/dossier.html`;
    browser = await launch();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    [390, 'light'],
    [390, 'dark'],
    [768, 'light'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('fits %i pixels in %s, with no fault that axe knows', async (width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto(url);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(
        (v) =>
          `${v.id}: ${v.nodes
            .map((n) => n.target.join(' '))
            .slice(0, 3)
            .join(', ')}`,
      ),
    ).toEqual([]);
    await context.close();
  });

  it('asks for nothing, and needs no script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url);
    expect(asked).toEqual([url]);
    expect(await page.locator('h1').innerText()).not.toBe('');
    const claim = page.locator('.claim').first();
    expect(await claim.locator('blockquote').first().isVisible()).toBe(false);
    await claim.locator('summary').first().click();
    expect(await claim.locator('blockquote').first().isVisible()).toBe(true);
    await context.close();
  });

  it('leads from the picture to origins and articles', async () => {
    const page = await browser.newPage();
    await page.goto(url);
    const targets = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')!.slice(1)));
    const missing = await page.evaluate((ids) => ids.filter((id) => !document.getElementById(id)), targets);
    expect(missing).toEqual([]);
    await page.close();
  });

  it('prints', async () => {
    const page = await browser.newPage();
    await page.goto(url);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.close();
  });
});
