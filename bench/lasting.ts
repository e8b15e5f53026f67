import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { annotate, LastingLedger, loadModels, readInputs, type Reader } from '../src/index.ts';
import type { Annotated, Article, Doc, LedgerFile } from '../src/model/index.ts';
import { packageRoot } from '../src/package-root.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { addressesNow, rowsOfAddresses } from './lasting-addresses.ts';
import { rowsOn, type BenchContext, type Row } from './row.ts';

const ARTICLES = 200;
const JUDGEMENTS = 1000;

/**
 * What lasts of judgements and addresses: 1,000 judgements on 200 articles (AllSides; the sample where that is missing),
 * then a reader that finds less, then an edit of each: at the head, in the middle, a twin of a sentence, a deletion.
 */
export async function measureLasting({ shared }: BenchContext): Promise<readonly Row[]> {
  const articles = await articlesOf(path.join(shared, 'corpora/stories/stories-allsides.dev.jsonl.gz'));
  const read = remembering();
  const store = await openSqlite(':memory:');
  const now = (): string => '2025-01-01T00:00:00Z';
  const ledger = new LastingLedger(store, { reader: { id: 'today', read }, now });
  const addresses = new Map<string, string>();
  for (const article of articles) addresses.set(article.id, (await ledger.add(article)).address);
  await ledger.settle();
  const before = await ledger.toFile();
  await judgeAll(ledger, before, addresses);
  const named = await addressesNow(ledger);

  const later = new LastingLedger(store, { reader: { id: 'finds less', read: (doc) => less(read(doc)) }, now });
  await later.reread();
  const reread = await states(later);
  const edited = new LastingLedger(store, { reader: { id: 'finds less', read: (doc) => less(read(doc)) }, now });
  for (const [n, article] of articles.entries())
    await edited.add({ ...article, hash: `edited ${n}`, text: edit(article.text, n) });
  await edited.settle();
  const rows = [...rowsOfJudgements(reread, await states(edited), articles), ...(await rowsOfAddresses(edited, named))];
  await edited.close();
  return rows;
}

async function articlesOf(file: string): Promise<readonly Article[]> {
  const found: Article[] = [];
  if (!existsSync(file)) {
    for await (const result of readInputs([path.join(packageRoot(), 'examples/zimmermann-1917')]))
      if (result.kind === 'article') found.push({ ...result.article, url: `https://made.example/${found.length}` });
    return found;
  }
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const { id, title, text, publishedAt } = JSON.parse(line) as {
      id: string | number;
      title?: string;
      text?: string;
      publishedAt?: string;
    };
    if ((text ?? '').length < 800) continue;
    found.push({
      id: `${id}`,
      hash: `first ${id}`,
      file: null,
      url: `https://made.example/${id}`,
      title: title ?? null,
      byline: [],
      publisher: null,
      agency: null,
      publishedAt: publishedAt ?? null,
      publishedAtBasis: 'given',
      modifiedAt: null,
      lang: 'en',
      text: text ?? '',
      removed: [],
    });
    if (found.length === ARTICLES) break;
  }
  return found;
}

/** A reader that reads each text once. */
function remembering(): Reader['read'] {
  const models = loadModels();
  const known = new Map<string, Annotated>();
  return (doc: Doc) => {
    const key = `${doc.id}\n${doc.text}`;
    const annotated = known.get(key) ?? annotate(doc, models);
    known.set(key, annotated);
    return annotated;
  };
}

/** Every third claim and attribution is not found any more. */
function less(found: Annotated): Annotated {
  const attributions = found.attributions.filter((_, i) => i % 3 !== 1);
  const held = new Set(attributions.map(({ id }) => id));
  const parent = (id: string | null): string | null => (id !== null && held.has(id) ? id : null);
  return {
    ...found,
    attributions: attributions.map((one) => ({
      ...one,
      parent: parent(one.parent),
      nested: parent(one.parent) !== null,
    })),
    claims: found.claims
      .filter((_, i) => i % 3 !== 2)
      .map((one) => ({ ...one, holder: one.holder === 'unclear' || held.has(one.holder) ? one.holder : 'narrator' })),
  };
}

/** By the number of the article: a lead, a line in the middle, a twin of its second sentence at the end, a deletion. */
function edit(text: string, n: number): string {
  const sentences = text.split(/(?<=[.!?]) /u);
  const second = sentences[1] ?? '';
  const middle = Math.floor(sentences.length / 2);
  return [
    `This report was brought up to date in the evening.\n\n${text}`,
    [...sentences.slice(0, middle), 'A line was put in here by the desk.', ...sentences.slice(middle)].join(' '),
    `${text} ${second}`,
    [...sentences.slice(0, 2), ...sentences.slice(3)].join(' '),
  ][n % 4]!;
}

async function judgeAll(
  ledger: LastingLedger,
  { articles }: LedgerFile,
  addresses: ReadonlyMap<string, string>,
): Promise<void> {
  const each = Math.ceil(JUDGEMENTS / articles.length);
  for (const { id, claims, attributions } of articles) {
    const findings = [...claims.slice(0, Math.ceil(each / 2)), ...attributions.slice(0, each)].slice(0, each);
    for (const finding of findings)
      await ledger.judge({ person: 'bench', verdict: 'accept', about: `${addresses.get(id)}.${finding.id}` });
  }
  await ledger.settle();
}

interface Stands {
  readonly article: string;
  readonly state: string;
  /** was it attached to words that are not its own? */
  readonly wrong: boolean;
}

async function states(ledger: LastingLedger): Promise<readonly Stands[]> {
  const ids = new Map<string, string>();
  const found: Stands[] = [];
  for await (const { anchors, standing } of ledger.judgements()) {
    const [anchor] = anchors;
    if (anchor === undefined) continue;
    const row = await ledger.read((tx) => tx.articleByAddress(anchor.article));
    ids.set(anchor.article, row?.id ?? '');
    const resolved = standing?.where === null ? null : await ledger.resolve(`${anchor.article}.${standing?.where}`);
    const spans = resolved?.state === 'live' ? (resolved.quoted[0]?.spans ?? []) : [];
    const words = resolved?.quoted[0]?.words ?? '';
    // a twin stands at the end of its article: whoever was attached there was moved to a place that was not meant
    const wrong =
      standing?.state === 'attached' &&
      spans.length > 0 &&
      !anchor.exact.includes(words.split(' … ')[0] ?? '') &&
      !words.includes(anchor.exact);
    found.push({ article: anchor.article, state: standing?.state ?? 'none', wrong });
  }
  return found;
}

function rowsOfJudgements(reread: readonly Stands[], edited: readonly Stands[], articles: readonly Article[]): Row[] {
  const data = `${articles.length} articles, ${reread.length.toLocaleString('en')} judgements`;
  const row = rowsOn(data);
  const share = (list: readonly Stands[], ...wanted: readonly string[]): number =>
    (100 * list.filter(({ state }) => wanted.includes(state)).length) / Math.max(1, list.length);
  return [
    row(
      'judgements accounted for after a worse reader and edits',
      share(edited, 'attached', 'moved', 'orphaned', 'moot'),
    ),
    row('judgements attached after a worse reader, text unchanged', share(reread, 'attached')),
    row('judgements attached or moved after edits', share(edited, 'attached', 'moved')),
    row(
      'judgements at a place that was not meant',
      (100 * edited.filter(({ wrong }) => wrong).length) / Math.max(1, edited.length),
    ),
  ];
}
