import { LastingLedger, type Reader } from '../src/index.ts';
import { joinTitle } from '../src/ledger/index.ts';
import type { Article } from '../src/model/index.ts';
import { readBytes } from '../src/read/index.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { alertOf, Watcher } from '../src/watch/index.ts';
import { chooser, STILL, stillEdit, TELLING, tellingEdit, type Edited } from './made-edits.ts';
import { random } from './made-stream.ts';

/** An edit that was made, and whether it rang. */
export interface EditTried {
  readonly kind: string;
  readonly telling: boolean;
  readonly rang: boolean;
  readonly lines: readonly string[];
  readonly id: string;
}

/** A text that edits are made of. */
export interface EditBase {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publisher: string;
}

/**
 * Publish texts as pages, edit each once, and see which edits ring: as a page that is watched, read as pages are read. Which
 * text gets which edit depends on the seed alone.
 */
export async function tryEdits(
  bases: readonly EditBase[],
  reader: Reader,
  seed: number,
  each: number,
): Promise<readonly EditTried[]> {
  const next = random(seed);
  const choose = chooser(next);
  const ledger = new LastingLedger(await openSqlite(':memory:'), { reader, now: () => '2031-05-04T10:00:00Z' });
  const settle = (): Promise<void> => ledger.settle();
  // a day for each edit: nothing is too loud
  let day = 0;
  const now = (): number => Date.parse('2031-05-04T10:00:00Z') + day * 86_400_000;
  const watcher = new Watcher(ledger, { fetch: {}, now, spread: () => 0, settle, desk: null });
  await watcher.tell();
  const tried: EditTried[] = [];
  const kinds = [...STILL.map((kind) => [kind, false] as const), ...TELLING.map((kind) => [kind, true] as const)];
  const wanted = new Map<string, number>();
  for (const [kind, telling] of kinds) wanted.set(kind, Math.ceil(each / (telling ? TELLING.length : STILL.length)));
  const planned: {
    readonly kind: string;
    readonly telling: boolean;
    readonly base: EditBase;
    readonly edited: Edited;
  }[] = [];
  for (const base of bases.toSorted(() => next() - 0.5)) {
    const article = await asRead(base, null);
    if (article === null) continue;
    const doc = { ...article, ...reader.read(joinTitle(article)), text: joinTitle(article).text };
    const open = kinds.filter(([kind]) => (wanted.get(kind) ?? 0) > 0);
    const [kind, telling] = choose(open) ?? [null, false];
    if (kind === null) break;
    const edited = telling
      ? tellingEdit(kind as (typeof TELLING)[number], doc, choose)
      : stillEdit(kind as (typeof STILL)[number], doc, choose);
    if (edited === null) continue;
    wanted.set(kind, wanted.get(kind)! - 1);
    planned.push({ kind, telling, base, edited });
    await ledger.add(article);
  }
  await watcher.tell();
  for (const { kind, telling, base, edited } of planned) {
    const before =
      (await ledger.read((tx) => tx.alerts({ story: null, quiet: true, before: null, most: 1 })))[0]?.seq ?? 0;
    const article = await asRead(base, edited);
    day++;
    if (article !== null) await ledger.add(article);
    await watcher.tell();
    const alerts = (await ledger.read((tx) => tx.alertsAfter(before, 50))).map(alertOf).filter(({ quiet }) => !quiet);
    tried.push({ kind, telling, rang: alerts.length > 0, lines: alerts.map(({ line }) => line), id: base.id });
  }
  await ledger.close();
  return tried;
}

/** The page of a text, as it is read. */
async function asRead({ id, title, text, publisher }: EditBase, edited: Edited | null): Promise<Article | null> {
  const [, ...own] = edited === null ? [title, ...text.split('\n\n')] : edited.paragraphs;
  const html = `<!doctype html><html lang="en"><head><title>${escaped(title)}</title><meta property="og:site_name" content="${escaped(publisher)}"><meta property="article:published_time" content="2031-05-02T08:00:00Z"></head><body><article><h1>${escaped(title)}</h1>${own.map((one) => `<p>${escaped(one)}</p>`).join('')}</article>${edited?.beside ?? ''}</body></html>`;
  const url = `https://paper.example/${id}`;
  const [result] = await readBytes(Buffer.from(html), { name: url, id: url, url });
  return result?.kind === 'article' ? result.article : null;
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
