import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LastingLedger, type Reader } from '../src/index.ts';
import { loadReader } from '../src/load-reader.ts';
import { packageRoot } from '../src/package-root.ts';
import { readBytes } from '../src/read/index.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { alertOf, Watcher, type Alert } from '../src/watch/index.ts';
import { miniStoriesIn, type MiniStory } from './mini-stories.ts';
import { rowsOn, type BenchContext, type Row } from './row.ts';
import { tryEdits, type EditTried } from './watch-edits.ts';
import { feedToAlert } from './watch-latency.ts';

const SEED = 20261127;
/** Edits of each sort. */
const EDITS = 100;

/**
 * What rings: edits made by a seed of texts of our own, and second origins over stories whose origins are known, told
 * report by report. `HEARSAY_WATCH_ERRORS=1` names what was wrong.
 */
export async function measureWatch({ shared }: BenchContext): Promise<readonly Row[]> {
  const reader = loadReader();
  const own = miniStoriesIn(path.join(packageRoot(), 'bench/invented/origins.jsonl'));
  const rows = rowsOfEdits(await tryEdits(basesOf(own), reader, SEED, EDITS));
  rows.push({
    data: 'watch',
    measure: 'from an item in a feed that is asked every 5 s to its alert, the longest of three',
    value: Math.max(...(await feedToAlert(reader))),
    baseline: null,
    best: null,
    unit: 's',
  });
  const sets = [
    ['invented', own.map(knownOf)],
    ['origins', storiesAt(path.join(shared, 'corpora/origins/origins.jsonl')).map(knownOf)],
    ['retold', retoldIn(path.join(shared, 'corpora/retold'))],
  ] as const;
  for (const [data, stories] of sets)
    if (stories.length > 0) rows.push(...(await secondOrigins(data, stories, reader)));
  return rows;
}

const storiesAt = (file: string): readonly MiniStory[] => (existsSync(file) ? miniStoriesIn(file) : []);

export const basesOf = (stories: readonly MiniStory[]): Parameters<typeof tryEdits>[0] =>
  stories.flatMap(({ reports }) =>
    reports.map(({ id, title, text, publisher }) => ({ id, title, text: inParagraphs(text), publisher })),
  );

/** A text of one paragraph in several, as pages have them: three sentences each. */
const inParagraphs = (text: string): string =>
  text.includes('\n\n')
    ? text
    : (text.match(/(?:[^.!?]+[.!?]+["”]?\s*){1,3}/g) ?? [text]).map((one) => one.trim()).join('\n\n');

function rowsOfEdits(tried: readonly EditTried[]): Row[] {
  const row = (measure: string, value: number): Row => ({
    data: 'made edits',
    measure,
    value,
    baseline: null,
    best: null,
  });
  const rows: Row[] = [];
  for (const telling of [false, true]) {
    const these = tried.filter((one) => one.telling === telling);
    const rang = these.filter((one) => one.rang).length;
    const what = telling
      ? 'edits of a source, a figure, a name that ring'
      : 'edits of commas, dates, related links that ring';
    rows.push(row(`${what} (of ${these.length})`, (100 * rang) / Math.max(1, these.length)));
    for (const kind of new Set(these.map((one) => one.kind))) {
      const some = these.filter((one) => one.kind === kind);
      rows.push(row(`… ${kind} (of ${some.length})`, (100 * some.filter((one) => one.rang).length) / some.length));
    }
    if (process.env['HEARSAY_WATCH_ERRORS'])
      for (const one of these.filter(({ rang: did }) => did !== telling))
        process.stderr.write(`${one.kind} ${one.id} ${one.lines.join(' | ')}\n`);
  }
  return rows;
}

/** A story with claims whose origins are known, report by report. */
interface KnownStory {
  readonly id: string;
  readonly reports: MiniStory['reports'];
  readonly claims: readonly {
    /** words of each report that tell it */
    readonly places: readonly { readonly doc: string; readonly quote: string }[];
    /** origins that each report rests on */
    readonly origins: ReadonlyMap<string, readonly string[]>;
  }[];
}

interface MiniGold {
  readonly claim: {
    readonly places: readonly { readonly doc: string; readonly quote: string }[];
    readonly origins: readonly { readonly id: string; readonly docs: readonly string[] }[];
  };
}

function knownOf(story: MiniStory): KnownStory {
  const { claim } = story as MiniStory & MiniGold;
  const origins = new Map(
    story.reports.map(({ id }) => [id, claim.origins.filter(({ docs }) => docs.includes(id)).map((one) => one.id)]),
  );
  return { id: story.id, reports: story.reports, claims: [{ places: claim.places, origins }] };
}

interface RetoldGold {
  readonly keyClaims: readonly {
    readonly text: string;
    readonly docs: readonly string[];
    readonly origin?: string;
    readonly originOf?: Readonly<Record<string, string>>;
  }[];
}
type RetoldPlaces = Readonly<
  Record<string, readonly { readonly claim: string; readonly places: Readonly<Record<string, readonly string[]>> }[]>
>;

function retoldIn(folder: string): readonly KnownStory[] {
  if (!existsSync(folder)) return [];
  const json = <Value>(file: string): Value => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Value;
  return Object.entries(json<RetoldPlaces>('places.json')).map(([id, listed]) => {
    const reports = [1, 2, 3, 4, 5, 6].map((n) => json<MiniStory['reports'][number]>(`${id}/${n}.json`));
    const { keyClaims } = json<RetoldGold>(`${id}/gold.json`);
    const claims = keyClaims.flatMap(({ text, docs, origin, originOf }) => {
      const places = listed.find(({ claim }) => claim === text)?.places;
      if (places === undefined) return [];
      const of = (doc: string): readonly string[] => [originOf?.[doc] ?? origin ?? []].flat();
      return [
        {
          places: Object.entries(places).flatMap(([n, quotes]) => {
            const report = reports[Number(n) - 1]!;
            return quotes.map((quote) => ({ doc: report.id, quote: quote === 'TITLE' ? report.title : quote }));
          }),
          origins: new Map(docs.map((doc) => [doc, of(doc)])),
        },
      ];
    });
    return { id, reports, claims };
  });
}

/** Tell each story report by report, and see whether its second origins are such. */
async function secondOrigins(data: string, stories: readonly KnownStory[], reader: Reader): Promise<readonly Row[]> {
  let [right, wrong, unknown, due, rangDue, aloud, aloudRight] = [0, 0, 0, 0, 0, 0, 0];
  for (const story of stories) {
    const found = new Set<KnownStory['claims'][number]>();
    for (const { alert, told } of await toldOf(story, reader)) {
      const claim = story.claims.find(({ places }) => isAbout(alert, places));
      if (claim === undefined) {
        unknown++;
        continue;
      }
      const isRight = originsOf(claim, told) >= 2;
      if (!alert.quiet) aloud++;
      if (!alert.quiet && isRight) aloudRight++;
      if (isRight) {
        right++;
        found.add(claim);
      } else wrong++;
      if (!isRight && process.env['HEARSAY_WATCH_ERRORS'])
        process.stderr.write(`${story.id}: ${alert.line} (${alert.claim?.words ?? ''})\n`);
    }
    const all = story.reports.map(({ id }) => id);
    for (const claim of story.claims)
      if (originsOf(claim, all) >= 2) {
        due++;
        if (found.has(claim)) rangDue++;
      }
  }
  const row = rowsOn(data);
  return [
    row(
      `second-origin alerts that are right (of ${right + wrong}; ${unknown} about other claims)`,
      (100 * right) / Math.max(1, right + wrong),
    ),
    row(`… of them that ring (of ${aloud})`, (100 * aloudRight) / Math.max(1, aloud)),
    row(`second origins that rang (of ${due})`, (100 * rangDue) / Math.max(1, due)),
  ];
}

const originsOf = ({ origins }: KnownStory['claims'][number], docs: readonly string[]): number =>
  new Set(docs.flatMap((doc) => origins.get(doc) ?? [])).size;

const plain = (words: string): string => (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Does an alert tell of the claim that stands at these places? */
function isAbout({ now, before, claim }: Alert, places: readonly { readonly quote: string }[]): boolean {
  const said = [...now, ...before].map(({ words }) => plain(words)).concat(claim === null ? [] : [plain(claim.words)]);
  return places.some(({ quote }) => said.some((words) => words.includes(plain(quote)) || plain(quote).includes(words)));
}

/** Alerts of second origins of a story told report by report, each with the reports that were told by then. */
async function toldOf(
  { reports }: KnownStory,
  reader: Reader,
): Promise<readonly { readonly alert: Alert; readonly told: readonly string[] }[]> {
  const now = (): number => Date.parse('2031-05-04T10:00:00Z');
  const at = new Date(now()).toISOString();
  const ledger = new LastingLedger(await openSqlite(':memory:'), { reader, now: () => at });
  const settle = (): Promise<void> => ledger.settle();
  const watcher = new Watcher(ledger, { fetch: {}, now, spread: () => 0, settle, desk: null });
  await watcher.tell();
  const found: { alert: Alert; told: readonly string[] }[] = [];
  const told: string[] = [];
  let last = 0;
  for (const { id, publisher, publishedAt, title, text } of reports.toSorted((a, b) =>
    (a.publishedAt ?? '') < (b.publishedAt ?? '') ? -1 : 1,
  )) {
    const given = { title, publisher, ...(publishedAt === null ? {} : { publishedAt }) };
    const [result] = await readBytes(Buffer.from(text), { name: `${id}.txt`, id, url: null, given });
    if (result?.kind !== 'article') continue;
    await ledger.add(result.article);
    told.push(id);
    await watcher.tell();
    const alerts = (await ledger.read((tx) => tx.alertsAfter(last, 99))).map(alertOf);
    last = alerts.at(-1)?.seq ?? last;
    for (const alert of alerts) if (alert.kind === 'second-origin') found.push({ alert, told: [...told] });
  }
  await ledger.close();
  return found;
}
