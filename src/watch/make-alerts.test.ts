import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LastingLedger } from '../lasting/index.ts';
import { emptyArticle } from '../ledger/article.fixture.ts';
import { loadReader } from '../load-reader.ts';
import type { Article } from '../model/index.ts';
import { openSqlite } from '../store/sqlite.ts';
import { NOTHING } from './look.ts';
import { putNotice, stockMark } from './make-alerts.ts';
import { addWatch, alertOf, tell, type Alert } from './index.ts';

const reader = loadReader();
let ledger: LastingLedger;
let clock: number;
const iso = (): string => new Date(clock).toISOString();

beforeEach(async () => {
  clock = Date.parse('2031-05-02T10:00:00Z');
  ledger = new LastingLedger(await openSqlite(':memory:'), { reader, now: iso });
  await tell(ledger, iso());
});
afterEach(() => ledger.close());

const report = (id: string, publisher: string, text: string, publishedAt = '2031-05-02'): Article => ({
  ...emptyArticle(id),
  url: `https://${id}.example/ostia`,
  hash: `hash of ${text}`,
  title: 'Port of Ostia',
  publisher,
  publishedAt,
  text,
});
const CLOSES = report(
  'one',
  'The Quay Post',
  'Norland will close the port of Ostia on Monday, a government official said on Friday. The official ' +
    'told the Quay Post that the closure would last six weeks.',
);
const DENIES = report(
  'three',
  'Morning Ledger',
  'Norland will not close the port of Ostia, Harbour Minister Dora Reed told reporters in Karlshaven on ' +
    'Saturday. "The port stays open," Reed said.',
  '2031-05-03',
);

async function take(...articles: readonly Article[]): Promise<void> {
  for (const article of articles) await ledger.add(article);
  await ledger.settle();
  await tell(ledger, iso());
}
const alerts = async (): Promise<readonly Alert[]> =>
  (await ledger.read((tx) => tx.alerts({ story: null, quiet: true, before: null, most: 99 }))).map(alertOf);
const loud = async (): Promise<readonly string[]> =>
  (await alerts()).filter(({ quiet }) => !quiet).map(({ kind }) => kind);

describe('alerts of a ledger', () => {
  it('tell of a denial with both sides, a link, once however often it is told', async () => {
    await take(CLOSES);
    await take(DENIES);
    await tell(ledger, iso());
    const [alert, ...others] = (await alerts()).filter(({ quiet }) => !quiet);
    expect(others).toEqual([]);
    expect(alert).toMatchObject({
      kind: 'denied',
      line: expect.stringMatching(/^Denied by Dora Reed: what stands in these words, no more\./),
      withdrawn: null,
      claim: { address: expect.stringMatching(/^c_/), words: expect.stringContaining('close the port of Ostia') },
    });
    expect(alert!.href).toBe(`/c/${alert!.claim!.address}`);
    expect(alert!.before.map(({ publisher, article }) => [publisher, article?.slice(0, 2)])).toEqual([
      ['The Quay Post', 'a_'],
    ]);
    expect(alert!.now[0]).toMatchObject({
      speaker: 'Dora Reed',
      publisher: 'Morning Ledger',
      publishedAt: '2031-05-03',
    });
  });

  it('do not tell again of a denial, or of what is denied, that another carries', async () => {
    await take(CLOSES);
    await take(DENIES);
    const again =
      'Norland will not close the port of Ostia, Harbour Minister Dora Reed has said. Ships wait in the roads.';
    await take(report('four', 'Evening Star', again, '2031-05-04'));
    const closing =
      'Norland will close the port of Ostia on Monday, an official said. Reporters saw no barriers there yet.';
    await take(report('five', 'Hill Courier', closing, '2031-05-04'));
    expect(await loud()).toEqual(['denied']);
  });

  it('withdraw a denial that a person rejects, and let it stand again when that is taken back', async () => {
    await take(CLOSES);
    await take(DENIES);
    const [alert] = (await alerts()).filter(({ kind }) => kind === 'denied');
    const about: string[] = [];
    for (const { articles } of await ledger.partsAt(alert!.story!))
      for (const article of articles.filter(({ id }) => id === 'three'))
        for (const { id } of article.claims) about.push(`${alert!.now[0]!.article}.${id}`);
    for (const one of about) await ledger.judge({ person: 'ines', verdict: 'reject', about: one });
    await take();
    expect((await alerts()).find(({ kind }) => kind === 'denied')?.withdrawn?.why).toMatch(/deny|told no more/);
    for (let i = about.length; i > 0; i--) await ledger.judge({ person: 'ines', verdict: 'undo', undoes: i });
    await take();
    const again = (await alerts()).filter(({ kind }) => kind === 'denied');
    expect(again.map(({ withdrawn }) => withdrawn)).toEqual([null]);
  });

  it('tell of an edit by what it did, and not of one that says nothing new', async () => {
    await take(CLOSES);
    await take({ ...CLOSES, hash: 'h2', text: CLOSES.text.replace('on Monday, a', 'on Monday – a') });
    expect(await loud()).toEqual([]);
    await take({ ...CLOSES, hash: 'h3', text: CLOSES.text.replace(', a government official said on Friday', '') });
    expect((await alerts()).filter(({ quiet }) => !quiet).map(({ line }) => line)).toEqual([
      'Edited after publication: The Quay Post took out whose word it is.',
    ]);
  });

  it('are quiet of what was there before anybody watched', async () => {
    await ledger.add(CLOSES);
    const { address } = await ledger.add(DENIES);
    await ledger.write((tx) => tx.setMark(stockMark(address), ''));
    await take();
    expect(await loud()).toEqual([]);
    expect((await alerts()).map(({ kind }) => kind)).toContain('denied');
  });

  it('do not tell what turned before alerts were begun with', async () => {
    const older = new LastingLedger(await openSqlite(':memory:'), { reader, now: iso });
    await older.add(CLOSES);
    await older.settle();
    await older.add(DENIES);
    await older.settle();
    await addWatch(older, 'https://paper.example/feed', { every: null, now: iso() });
    await tell(older, iso());
    expect(await older.read((tx) => tx.alerts({ story: null, quiet: true, before: null, most: 9 }))).toEqual([]);
    await older.close();
  });

  it('tell of a watched speaker, search and claim, each claim once, and of none that was there', async () => {
    await take(CLOSES);
    const story = (await ledger.read((tx) => tx.storiesAfter(0, 9)))[0]!;
    const claims = (await ledger.partsAt(story.address)).flatMap((part) => part.claims);
    const closing = claims.find(({ text }) => text.includes('close the port'))!;
    const address = (await ledger.read((tx) => tx.addressesOf(story.seq))).find(
      ({ target }) => target === closing.id,
    )!.address;
    await addWatch(ledger, address, { every: null, now: iso() });
    await addWatch(ledger, 'ostia closure', { every: null, as: 'search', now: iso() });
    await tell(ledger, iso());
    expect(await loud()).toEqual([]);
    await take(
      report(
        'two',
        'Hill Courier',
        'Norland will close the port of Ostia on Monday, a government official told the Quay Post. The ' +
          'union feared a long closure of Ostia, it said.',
      ),
    );
    const rang = (await alerts()).filter(({ kind }) => kind === 'watched').map(({ line }) => line);
    expect(rang).toContainEqual(expect.stringMatching(/^New for “ostia closure”, in Hill Courier:/));
    expect(rang).toContainEqual('A claim that you watch: it is carried further.');
  });

  it('are quiet when a watch is too loud, which it says once a day', async () => {
    const watch = await addWatch(ledger, 'anything', { every: null, as: 'search', now: iso() });
    const ring = (n: number): Promise<unknown> =>
      ledger.write((tx) =>
        putNotice(
          tx,
          { now: iso() },
          { ...NOTHING, kind: 'watched', quiet: false, line: `${n}`, evidence: [`${n}`], watch: watch.id, href: '/' },
        ),
      );
    for (let n = 0; n < 80; n++) await ring(n);
    expect((await loud()).filter((kind) => kind === 'watched')).toHaveLength(60);
    expect((await alerts()).filter(({ kind }) => kind === 'noisy-watch').map(({ line }) => line)).toEqual([
      'The watch of anything rang 60 times today. Narrow it? What rings for it until tomorrow stands at the desk only.',
    ]);
    clock += 24 * 3_600_000;
    await ring(1000);
    expect((await loud()).filter((kind) => kind === 'watched')).toHaveLength(61);
  });
});
