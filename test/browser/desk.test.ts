import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE, openDesk, REPORTS, type TestDesk } from '../../src/server/desk.fixture.ts';
import { addWatch } from '../../src/watch/index.ts';
import { BROWSER_WANTED, launch } from './chromium.ts';

/** A report with a second version, that says something else. */
const EDITED = {
  name: 'four.txt',
  text: `---
publisher: Evening Star
publishedAt: 2031-05-04
url: https://star.example/ostia
---
Port of Ostia closes

Norland will close the port of Ostia, an official said. The closure will last six weeks.`,
};
const AFTER = { ...EDITED, text: EDITED.text.replace(', an official said', '') };

/** The reports, and two more of the same. */
const FIVE = [
  ...REPORTS,
  ...['Coast Gazette', 'Lindal Times'].map((publisher, i) => ({
    name: `further-${i}.txt`,
    text: `---
publisher: ${publisher}
publishedAt: 2031-05-03
---
Ostia port to be shut

Norland will close the port of Ostia on Monday, ${['Tom Vale, the mayor of Ostia,', 'a shipping agent'][i]} told the ${publisher}.

Ships will be sent to Lindal, he said.`,
  })),
];

describe.skipIf(!BROWSER_WANTED)('the desk in a browser', () => {
  let browser: Browser;
  let desk: TestDesk;
  let views: Readonly<Record<string, string>>;

  beforeAll(async () => {
    desk = await openDesk([...REPORTS, EDITED, AFTER]);
    const settings = { every: null, now: new Date().toISOString() };
    await addWatch(desk.ledger, 'https://paper.example/a-feed-with-a-long-address/rss.xml?section=world', settings);
    await addWatch(desk.ledger, 'ostia speaker:Reed', { ...settings, as: 'search' });
    await addWatch(desk.ledger, 'https://news.example/in', { ...settings, as: 'hook' });
    browser = await launch();
    views = await viewsOf(desk);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  /** A browser that has the session, and all addresses that its pages ask for. */
  async function enter(
    at: TestDesk,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ context: BrowserContext; page: Page; asked: string[] }> {
    const context = await browser.newContext(options);
    await context.addCookies([cookieFor(at)]);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(at.address);
    return { context, page, asked };
  }

  const faultsOf = async (page: Page): Promise<string[]> =>
    (await new AxeBuilder({ page }).analyze()).violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(', ')}`,
    );

  it.each([
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const)('has no fault that axe knows in any view, and asks nobody else, %j', async (options) => {
    const { context, page, asked } = await enter(desk, options);
    const faults: string[] = [];
    for (const [name, path] of Object.entries(views)) {
      await page.goto(new URL(path, desk.address).href);
      faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(asked.filter((one) => !one.startsWith(desk.address))).toEqual([]);
    await context.close();
  });

  it('says in every view what a reader of the screen must hear', async () => {
    const { context, page } = await enter(desk);
    const empty = await openDesk([]);
    await context.addCookies([cookieFor(empty)]);
    const faults: string[] = [];
    const pages = Object.entries(views).map(([name, path]) => [name, new URL(path, desk.address).href] as const);
    for (const [name, href] of [
      ...pages,
      ...['/', '/watches', '/alerts', '/queue', '/judgements', '/changes'].map(
        (path) => [path, new URL(path, empty.address).href] as const,
      ),
    ]) {
      await page.goto(href);
      faults.push(...(await unheard(page)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await context.close();
    await empty.close();
  });

  // 1,280 pixels enlarged to four times their size
  it.each(['article', 'finding', 'listed', 'story'])('leaves room to read at 400 per cent: %s', async (name) => {
    const { context, page } = await enter(desk, { viewport: { width: 320, height: 256 } });
    await page.goto(new URL(views[name] ?? '', desk.address).href);
    const covered = `[...document.querySelectorAll('body *')].filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position)).length`;
    expect(await page.evaluate(covered)).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await context.close();
  });

  it('draws the picture in the colours that somebody has chosen, words on their ground', async () => {
    const { context, page } = await enter(desk, { forcedColors: 'active' });
    await page.goto(new URL(views['story'] ?? '', desk.address).href);
    const inks = `['rect', 'text'].map((one) => getComputedStyle(document.querySelector('.picture svg.wide .box ' + one)).fill)`;
    const [ground, ink] = (await page.evaluate(inks)) as [string, string];
    expect([ground, ink]).toEqual(['rgb(255, 255, 255)', expect.not.stringMatching(/^rgb\(255, 255, 255\)$/)]);
    await context.close();
  });

  it.each([320, 768, 1440])('fits %i pixels', async (width) => {
    const { context, page } = await enter(desk, { viewport: { width, height: 800 } });
    for (const [name, path] of Object.entries(views)) {
      await page.goto(new URL(path, desk.address).href);
      expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
    }
    await context.close();
  });

  it('judges by keys alone, goes on, and takes back many steps, after a reload too', async () => {
    const { context, page } = await enter(desk);
    const { log } = desk.desk;
    await page.keyboard.press('g');
    await page.keyboard.press('q');
    await page.waitForURL('**/queue');
    const seen: string[] = [];
    for (const key of ['x', 'a', 'x']) {
      await toFinding(page);
      const about = (await page.locator('[data-card]').getAttribute('data-card')) ?? '';
      seen.push(about);
      await page.keyboard.press(key);
      await expect.poll(() => log.on(about).length, { timeout: 20_000 }).toBe(1);
      await expect.poll(() => page.locator('.said').innerText(), { timeout: 20_000 }).toMatch(/^(?:Accepted|Rejected)/);
      await expect.poll(() => page.locator(`[data-card="${about}"]`).count(), { timeout: 20_000 }).toBe(0);
    }
    expect(new Set(seen).size).toBe(3);
    await page.reload();
    for (const about of seen.toReversed()) {
      await page.keyboard.press('z');
      await expect.poll(() => log.on(about).length, { timeout: 20_000 }).toBe(0);
    }
    await expect.poll(() => page.locator('.said').innerText(), { timeout: 20_000 }).toMatch(/^Taken back/);
    await context.close();
  });

  /** Pairs wait first: they are put off until a finding is asked about. */
  async function toFinding(page: Page): Promise<void> {
    for (let i = 0; i < 20 && (await page.locator('[data-card]').count()) === 0; i++) {
      const before = await page.locator('.asked').innerText();
      await page.keyboard.press(' ');
      await expect.poll(() => page.locator('.asked').innerText(), { timeout: 20_000 }).not.toBe(before);
    }
  }

  it('says under each claim of a story who told it first and who denies it', async () => {
    const { context, page } = await enter(desk, { javaScriptEnabled: false });
    await page.goto(new URL(views['story'] ?? '', desk.address).href);
    const lines = (await page.locator('#claims .rests').allInnerTexts()).map((line) =>
      line.replace(/\s+/g, ' ').trim(),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^First here on 2 May 2031: official \(unnamed\) A/));
    expect(lines).toContainEqual(expect.stringMatching(/^(?:Denied|Contradicted) by Dora Reed [A-D]/));
    await context.close();
  });

  it('looks without judging, however one looks', async () => {
    const { context, page } = await enter(desk);
    const before = desk.desk.log.lastOf('Ida Lund')?.seq ?? 0;
    await page.goto(new URL(views['article'] ?? '', desk.address).href);
    for (const key of ['j', 'j', 'k', 'Enter', 'Escape']) await page.keyboard.press(key);
    await page.locator('.text a').first().dblclick();
    await page.goto(new URL('/queue', desk.address).href);
    await page.keyboard.press('Enter');
    expect(desk.desk.log.lastOf('Ida Lund')?.seq ?? 0).toBe(before);
    await context.close();
  });

  it('sets a speaker right with scripts off, and takes it back: the page has the new words at once', async () => {
    const { context, page } = await enter(desk, { javaScriptEnabled: false });
    await page.goto(new URL(views['finding'] ?? '', desk.address).href);
    await page.locator('.correct summary').click();
    await page.locator('#field-speaker').fill('Tom Vale');
    await page.getByRole('button', { name: 'Keep it so' }).click();
    expect(await page.locator('.said').innerText()).toMatch(/^Set right/);
    await page.goto(new URL(views['finding'] ?? '', desk.address).href);
    expect(await page.locator('.card .who').first().innerText()).toContain('Tom Vale');
    expect(await page.locator('.initials').innerText()).toBe('I. L.');
    await page.getByRole('button', { name: 'take back' }).click();
    expect(await page.locator('.said').innerText()).toMatch(/^Taken back/);
    await page.goto(new URL(views['finding'] ?? '', desk.address).href);
    expect(await page.locator('.card .who').first().innerText()).not.toContain('Tom Vale');
    await context.close();
  });

  it('moves the words of a claim by arrows, and reads them out', async () => {
    const { context, page } = await enter(desk);
    await page.goto(new URL(views['finding'] ?? '', desk.address).href);
    await page.keyboard.press('e');
    const field = page.locator('#exact');
    const before = await field.inputValue();
    await page.keyboard.press('ArrowLeft');
    const after = await field.inputValue();
    expect(before.startsWith(after) && after.length < before.length).toBe(true);
    expect(await page.locator('.said').innerText()).toBe(after);
    await page.keyboard.press('ArrowRight');
    expect(await field.inputValue()).toBe(before);
    await page.keyboard.press('Shift+ArrowRight');
    expect(before.endsWith(await field.inputValue())).toBe(true);
    await context.close();
  });

  it('takes the words that the mouse selects, where they are asked for, and follows links elsewhere', async () => {
    const { context, page } = await enter(desk);
    await page.goto(new URL(views['finding'] ?? '', desk.address).href);
    const at = page.url();
    const drag = async (): Promise<string> => {
      const box = (await page.locator('.text a').first().boundingBox())!;
      await page.mouse.move(box.x + 2, box.y + 8);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, box.y + 8, { steps: 5 });
      await page.mouse.up();
      return page.evaluate('getSelection().toString().trim()');
    };
    await page.locator('.correct summary').click();
    const words = await drag();
    expect(words.length).toBeGreaterThan(3);
    expect([page.url(), await page.locator('#exact').inputValue()]).toEqual([at, words]);
    expect(await page.locator('.said').innerText()).toBe(words);
    await page.locator('.correct summary').click();
    await page.locator('.text a').last().click();
    await expect.poll(() => page.url()).not.toBe(at);
    await context.close();
  });

  it('puts another key in the place of one, and shows it; keys can be turned off', async () => {
    const { context, page } = await enter(desk);
    await page.goto(new URL('/keys', desk.address).href);
    await page.locator('#key-was').fill('j');
    await page.locator('#key-now').fill('n');
    await page.getByRole('button', { name: 'Change it' }).click();
    const finding = new URL(views['finding'] ?? '', desk.address).href;
    await page.goto(finding);
    const next = page.locator('.steps [rel=next]');
    expect([await next.innerText(), await next.getAttribute('aria-keyshortcuts')]).toEqual(['next n', 'n']);
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await expect.poll(() => page.url()).not.toBe(finding);
    const second = page.url();
    await expect.poll(() => next.innerText()).toBe('next n');
    await page.goto(new URL('/keys', desk.address).href);
    await page.getByRole('button', { name: 'Turn keys off' }).click();
    await page.goto(second);
    expect(await next.innerText()).toBe('next');
    await page.keyboard.press('n');
    expect(page.url()).toBe(second);
    await context.close();
  });

  it('reads a pasted text, with scripts off', async () => {
    const own = await openDesk([]);
    const { context, page } = await enter(own, { javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).toBe('Nothing read yet');
    await page
      .locator('#add-text')
      .fill('Norland closed the port of Ostia, Harbour Minister Dora Reed said on Friday.');
    await page.getByRole('button', { name: 'Read it' }).click();
    expect(await page.locator('.sentence').innerText()).toContain('1 read');
    await page.goto(own.address);
    expect(await page.locator('.story').count()).toBe(1);
    await context.close();
    await own.close();
  });

  it('makes a story with its picture of five dropped reports within fifteen seconds; the first key changes a count', async () => {
    const own = await openDesk([]);
    const { context, page } = await enter(own);
    const started = performance.now();
    await page
      .locator('#add-files')
      .setInputFiles(FIVE.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.stories a').first().click({ timeout: 15_000 });
    expect(await page.locator('.overview svg').count()).toBeGreaterThan(0);
    expect(await page.locator('.sentence').first().innerText()).toMatch(/^5 articles rest on/);
    expect(performance.now() - started).toBeLessThan(15_000);
    await page.keyboard.press('q');
    await page.waitForURL('**/queue?story=*');
    await page.keyboard.press((await page.locator('[data-card]').count()) === 0 ? 'y' : 'x');
    await expect
      .poll(() => page.locator('.said').innerText(), { timeout: 20_000 })
      .toMatch(/Its claim stood in .*, and now in |Its claim stands no more/);
    await page.keyboard.press('z');
    await expect.poll(() => page.locator('.said').innerText(), { timeout: 20_000 }).toMatch(/^Taken back/);
    await context.close();
    await own.close();
  });

  it('runs no word of an article', async () => {
    const hostile = await openDesk([HOSTILE, ...REPORTS]);
    const { context, page, asked } = await enter(hostile);
    for (const path of Object.values(await viewsOf(hostile))) {
      await page.goto(new URL(path, hostile.address).href);
      expect(await page.evaluate('window.hit'), path).toBe(undefined);
    }
    expect(asked.filter((one) => !one.startsWith(hostile.address))).toEqual([]);
    await context.close();
    await hostile.close();
  });

  it('shows an alert with both sides by keys alone', async () => {
    const { context, page } = await enter(desk);
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await page.waitForURL('**/alerts');
    expect(await page.locator('.alert.bad h2').first().innerText()).toMatch(/^Denied by Dora Reed/);
    expect(await page.locator('.alert.bad .side h3').allInnerTexts()).toEqual(['UNTIL THEN', 'NOW']);
    expect(await page.locator('.alert h2').allInnerTexts()).toContainEqual(expect.stringMatching(/^Edited after/));
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await page.waitForURL('**/watches');
    await context.close();
  });

  it('watches something and watches it no more, with scripts off', async () => {
    const own = await openDesk(REPORTS);
    const { context, page } = await enter(own, { javaScriptEnabled: false });
    await page.goto(new URL('/watches', own.address).href);
    expect(await page.locator('.sentence').innerText()).toBe('Nothing is watched yet.');
    await page.locator('#watch-target').fill('http://127.0.0.1:9/feed');
    await page.getByRole('button', { name: 'Watch it' }).click();
    expect(await page.locator('.said').innerText()).toBe('Watched from now on.');
    expect(await page.locator('.watches h2').allInnerTexts()).toEqual(['http://127.0.0.1:9/feed']);
    await page.getByRole('button', { name: 'Watch no more' }).click();
    expect(await page.locator('.watches li').count()).toBe(0);
    await page.locator('#watch-target').fill('no such folder');
    await page.getByRole('button', { name: 'Watch it' }).click();
    expect(await page.locator('main').innerText()).toContain('words are watched with --search');
    await context.close();
    await own.close();
  });

  it.each([true, false])(
    'judges several at once, and takes all back by one undo, with scripts: %j',
    async (scripts) => {
      const { context, page } = await enter(desk, { javaScriptEnabled: scripts });
      const { log } = desk.desk;
      await page.goto(new URL('/queue/list', desk.address).href);
      const asked = await page
        .locator('.together [name=about]')
        .evaluateAll((all) => all.map((one) => (one as { value?: string }).value ?? ''));
      expect(asked.length).toBeGreaterThan(3);
      expect(await page.locator('.listed').count()).toBe(asked.length);
      const press = async (key: string, name: string): Promise<void> =>
        scripts ? page.keyboard.press(key) : page.getByRole('button', { name }).click();
      await page.getByRole('button', { name: 'Leave out finding 2' }).click();
      await expect.poll(() => page.locator(`.together [value="${asked[1]}"]`).count(), { timeout: 20_000 }).toBe(0);
      const now = await page
        .locator('.together [name=about]')
        .evaluateAll((all) => all.map((one) => (one as { value?: string }).value ?? ''));
      await press('A', `Accept these ${now.length}`);
      await expect
        .poll(() => page.locator('.said').innerText(), { timeout: 20_000 })
        .toBe(`Accepted: ${now.length} findings. Undo takes back all of them.`);
      expect(now.map((about) => log.on(about).length)).toEqual(now.map(() => 1));
      expect(log.on(asked[1] ?? '')).toEqual([]);
      await press('z', 'Undo');
      await expect
        .poll(() => page.locator('.said').innerText(), { timeout: 20_000 })
        .toBe(`Taken back: ${now.length} findings.`);
      expect(now.flatMap((about) => log.on(about))).toEqual([]);
      await context.close();
    },
  );

  it('opens with the address of the page that a bookmark is pressed on, and keeps its session', async () => {
    const paper = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<p>a page</p>'));
    await new Promise<void>((resolve) => paper.listen(0, 'localhost', resolve));
    // another site to the browser, which sends no cookie with what leads here from there
    const elsewhere = `http://localhost:${(paper.address() as AddressInfo).port}/ostia?a=1&b=2`;
    const { context, page } = await enter(desk);
    const rename = async (name: string): Promise<void> => {
      await page.goto(new URL('/settings', desk.address).href);
      await page.locator('#person').fill(name);
      await page.getByRole('button', { name: 'Keep it' }).click();
      await page.waitForURL('**/settings');
    };
    await rename('Tom Vale');
    await page.goto(new URL('/whose', desk.address).href);
    const script = await page.locator('#bookmarklet').inputValue();
    await page.goto(elsewhere);
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.evaluate(script.replace('javascript:', '')),
    ]);
    await expect.poll(() => opened.locator('.address').innerText(), { timeout: 10_000 }).toBe(elsewhere);
    expect(await opened.getByRole('button', { name: 'Ask for it' }).count()).toBe(1);
    // the session of before, not a new one of whoever runs the browser
    expect(await opened.locator('footer').innerText()).toContain('you are Tom Vale');
    await rename('Ida Lund');
    paper.close();
    await context.close();
  });

  it('prints', async () => {
    const { context, page } = await enter(desk);
    await page.goto(new URL(views['article'] ?? '', desk.address).href);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await context.close();
  });
});

/** What stands in a page's tree for readers of the screen as they would not understand it. */
async function unheard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const heard = nodes.filter(({ ignored }) => !ignored);
  const roleOf = (node: (typeof nodes)[number]): string => String(node.role?.value ?? '');
  const nameOf = (node: (typeof nodes)[number]): string => String(node.name?.value ?? '').trim();
  const children = new Map(nodes.map((node) => [node.nodeId, node.childIds ?? []]));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const holds = (id: string, role: string): boolean =>
    (children.get(id) ?? []).some((one) => {
      const child = byId.get(one);
      return child !== undefined && ((!child.ignored && roleOf(child) === role) || holds(one, role));
    });
  const nameless = heard.filter(
    (node) =>
      [
        'link',
        'button',
        'textbox',
        'searchbox',
        'combobox',
        'checkbox',
        'navigation',
        'region',
        'complementary',
      ].includes(roleOf(node)) && nameOf(node) === '',
  );
  const levels = heard
    .filter((node) => roleOf(node) === 'heading')
    .map((node) => Number(node.properties?.find(({ name }) => name === 'level')?.value.value));
  const navigations = heard.filter((node) => roleOf(node) === 'navigation').map(nameOf);
  return [
    ...nameless.map((node) => `${roleOf(node)} without a name`),
    ...heard
      .filter((node) => roleOf(node) === 'list' && !holds(node.nodeId, 'listitem'))
      .map(() => 'a list of nothing'),
    ...levels.flatMap((level, i) =>
      level > (levels[i - 1] ?? 0) + 1 ? [`heading ${level} after ${levels[i - 1] ?? 0}`] : [],
    ),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one first heading']),
    ...(new Set(navigations).size === navigations.length ? [] : ['two navigations of one name']),
    ...(heard.some((node) => roleOf(node) === 'main') ? [] : ['no main part']),
  ];
}

/** The cookie of a session of this desk. */
function cookieFor(at: TestDesk): { name: string; value: string; url: string; sameSite: 'Strict' } {
  const [name = '', value = ''] = at.cookie.split('=');
  return { name, value, url: at.address, sameSite: 'Strict' };
}

/** One address of each kind of page. */
async function viewsOf({ desk, ledger }: TestDesk): Promise<Record<string, string>> {
  const story = desk.shelf.list('disputed')[0]?.address ?? '';
  const [part] = await ledger.partsAt(story);
  const places = [...(part?.places ?? [])];
  const [id, place] = places.find(([, one]) => one.version > 1) ?? places[0] ?? ['', null];
  const article = part?.articles.find((one) => one.id === id);
  const claim = part?.claims.toSorted((a, b) => b.members.length - a.members.length)[0];
  const speaker = part?.entities.find((one) => one.id.startsWith('person:'))?.id ?? '';
  const origin = part?.origins[0]?.id ?? '';
  return {
    desk: '/',
    story: `/s/${story}`,
    article: `/a/${place?.address}`,
    finding: `/a/${place?.address}?f=${article?.claims[0]?.id}`,
    version: `/a/${place?.address}?v=1`,
    list: '/queue/list',
    listed: '/queue/list?q=port',
    whose: '/whose?url=https%3A%2F%2Fpaper.example%2Fnone',
    held: '/whose?url=https%3A%2F%2Fstar.example%2Fostia',
    claim: `/c/${part?.addresses.get(claim?.id ?? '')}`,
    origin: `/o/${part?.addresses.get(origin)}`,
    ...(speaker === '' ? {} : { speaker: `/e/${encodeURIComponent(speaker)}` }),
    find: '/find?q=port&denied=true',
    queue: '/queue',
    judgements: '/judgements',
    changes: '/changes?all=true',
    alerts: '/alerts',
    noted: '/alerts?quiet=true',
    watches: '/watches',
    add: '/add',
    method: '/method',
    keys: '/keys',
    settings: '/settings',
    missing: '/s/s_nowhere',
  };
}
