import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, REPORTS, type TestDesk } from '../../src/server/desk.fixture.ts';
import { makeToken } from '../../src/server/index.ts';
import { BROWSER_WANTED, launchWithExtension, openPanel, type Panel } from './chromium.ts';

const AXE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);
const FOLDER = path.join(import.meta.dirname, '../../extension');
/** A page of a paper that carries the claim of the reports, with a script that would run if its words were set as HTML. */
const PAGE = `<!doctype html><html lang="en"><head><title>Ostia to be shut</title>
<meta property="og:site_name" content="Coast Gazette"></head><body><nav>Home Sport</nav>
<article><h1>Ostia to be shut on Monday</h1>
<p>Norland will close the <b>port of Ostia</b> on Monday, a government official told the Quay Post.</p>
<p>The closure of the port would last six weeks, the official said.</p>
<p>&lt;img src=x onerror="window.hit=1"&gt; Fishermen will protest on Sunday, Tom Vale told the Coast Gazette.</p>
</article></body></html>`;

describe.skipIf(!BROWSER_WANTED)('the browser extension', () => {
  let desk: TestDesk;
  let paper: Server;
  let context: BrowserContext;
  let id: string;
  let folder: string;
  let token: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'hearsay-extension-'));
    const tokens = path.join(folder, 'tokens.json');
    token = await makeToken(tokens, 'Open page', 'read', '2031-01-01T00:00:00Z');
    desk = await openDesk(REPORTS, { tokens });
    paper = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE));
    await new Promise<void>((resolve) => paper.listen(0, '127.0.0.1', resolve));
    ({ context, id } = await launchWithExtension(FOLDER));
  }, 240_000);

  afterAll(async () => {
    await context?.close();
    paper?.close();
    await desk?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const paperAddress = (): string => `http://127.0.0.1:${(paper.address() as AddressInfo).port}/ostia`;

  /** Click on the button of the extension while a page is open; the words of its panel as they come. */
  async function click(page: Page): Promise<Panel> {
    await page.bringToFront();
    const session = await context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    await session.send('Extensions.triggerAction' as 'Browser.getVersion', { id, targetId: tab?.targetId } as never);
    return openPanel(session, `chrome-extension://${id}/popup.html`);
  }

  it('asks for no site', async () => {
    const manifest = (await import(path.join(FOLDER, 'manifest.json'), { with: { type: 'json' } })) as {
      default: Record<string, unknown>;
    };
    expect(manifest.default['permissions']).toEqual(['activeTab', 'scripting', 'storage']);
    expect(Object.keys(manifest.default)).not.toContain('host_permissions');
    expect(Object.keys(manifest.default)).not.toContain('content_scripts');
  });

  it('says first where it wants its desk', async () => {
    const page = await context.newPage();
    await page.goto(paperAddress());
    const panel = await click(page);
    await expect.poll(() => panel.look('document.querySelector("#said").innerText')).toContain('press Options');
    await panel.close();
    await page.close();
  });

  it('keeps the address and the token', async () => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    expect(await page.locator('#address').inputValue()).toBe('http://127.0.0.1:8010');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.locator('#address').fill(desk.address);
    const said = (): Promise<string> => page.locator('#said').innerText();
    const keep = async (given: string): Promise<void> => {
      await page.locator('#token').fill(given);
      await page.getByRole('button', { name: 'Keep it' }).click();
    };
    await keep('hearsay_made-up');
    await expect.poll(said, { timeout: 20_000 }).toMatch(/^Kept, but: The desk does not know this token\./);
    await keep(token);
    await expect.poll(said, { timeout: 20_000 }).toBe('Kept. The desk answers.');
    await page.close();
  });

  it('says of the open page which claims stand there, on how many origins, and who else carries them', async () => {
    const page = await context.newPage();
    await page.goto(paperAddress());
    const panel = await click(page);
    await expect
      .poll(() => panel.look('document.querySelector("#said").innerText'), { timeout: 60_000 })
      .toMatch(/^\d claims?; others here tell or deny [1-9]/);
    const words = await panel.look('document.querySelector("main").innerText');
    expect(words).toContain('The ledger does not have this article.');
    expect(words).toMatch(/1–2 origins|1 origin/);
    expect(words).toContain('The Quay Post');
    expect(words).toContain('Hill Courier');
    expect(await panel.look('document.querySelector(".rests a").href')).toMatch(new RegExp(`^${desk.address}c/c_`));
    expect(await page.evaluate('[...CSS.highlights.get("hearsay")].map(String)')).toContainEqual(
      expect.stringContaining('port of Ostia'),
    );
    expect(await page.evaluate('document.querySelectorAll("article *").length')).toBe(5);
    expect([await page.evaluate('window.hit'), await panel.look('window.hit')]).toEqual([undefined, undefined]);
    await panel.look(AXE);
    expect(await panel.look('axe.run().then(({ violations }) => violations.map(({ id }) => id))')).toEqual([]);
    expect(await panel.look('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect((await desk.ledger.read((tx) => tx.counts())).articles).toBe(3);
    expect(desk.faults).toEqual([]);
    await page.close();
  });
});
