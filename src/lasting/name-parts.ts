import { diff, ledgerFile, type Assembled } from '../ledger/index.ts';
import type { LedgerFile } from '../model/index.ts';
import type { AddressRow, StoreWriter } from '../store/index.ts';
import type { EntryCache } from './entries.ts';
import { handOn, type LastNamed } from './hand-on.ts';
import { keptPart, type KeptWeighing } from './kept-weighing.ts';
import { tellEvents, type ToldEvent } from './tell-events.ts';
import type { Changed } from './settle.ts';

/**
 * Hand the addresses of stories, claims and origins on to what they name after a step, mint those of new ones, and keep
 * what became of each story as a revision.
 */
export async function nameParts(
  tx: StoreWriter,
  cache: EntryCache,
  changed: readonly Changed[],
  at: string,
  rev: number,
): Promise<void> {
  if (changed.length === 0) return;
  for (const { story } of changed) {
    const known = await tx.address(story.address);
    const first = (await tx.articles(story.articles.slice(0, 1)))[0];
    await tx.setAddress({
      address: story.address,
      kind: 'story',
      story: story.seq,
      target: null,
      leadsTo: null,
      last: JSON.stringify({
        text: first?.id ?? '',
        members: story.articles.map(String),
        core: [],
      } satisfies LastNamed),
      born: known?.born ?? rev,
    });
  }
  const old = new Map<string, AddressRow>();
  const sources = new Set(changed.flatMap(({ story, from }) => [story.seq, ...from.map(({ seq }) => seq)]));
  for (const seq of sources) for (const row of await tx.addressesOf(seq)) old.set(row.address, row);
  const before = await fileOf(
    tx,
    cache,
    changed.flatMap((one) => one.before),
  );
  const after = await fileOf(
    tx,
    cache,
    changed.flatMap((one) => one.after),
  );
  for (const kind of ['claim', 'origin'] as const) {
    const own = [...old.values()].filter((row) => row.kind === kind);
    await handOn(tx, kind, own, changed, after, rev);
  }
  await keepRevisions(tx, changed, tellEvents(diff(before, after), before, after), at);
}

async function fileOf(tx: StoreWriter, cache: EntryCache, kept: readonly KeptWeighing[]): Promise<LedgerFile> {
  const parts: Assembled[] = [];
  for (const one of kept) parts.push(await keptPart(tx, cache, one));
  return ledgerFile(
    parts,
    kept.flatMap(({ stories }) => stories),
    kept.flatMap(({ copies }) => copies),
  );
}

/** What is kept of a revision. */
export interface RevisionBody {
  /** articles, claims, origins of the story after it */
  readonly counts: { readonly articles: number; readonly claims: number; readonly origins: number };
  readonly events: readonly ToldEvent[];
  /** what each chapter was weighed from */
  readonly inputs: readonly KeptWeighing['inputs'][];
}

/** One revision a story, each event with the first story that it happened in. */
async function keepRevisions(
  tx: StoreWriter,
  changed: readonly Changed[],
  events: readonly ToldEvent[],
  at: string,
): Promise<void> {
  const storyOf = new Map<string, string>();
  for (const { story, before, after } of changed)
    for (const { names } of [...after, ...before])
      for (const article of Object.keys(names)) if (!storyOf.has(article)) storyOf.set(article, story.address);
  const own = new Map<string, ToldEvent[]>(changed.map(({ story }) => [story.address, []]));
  for (const event of events) {
    const [story = changed[0]!.story.address] = event.articles.flatMap((article) => storyOf.get(article) ?? []);
    own.get(story)?.push(event);
  }
  for (const { story, after: parts } of changed)
    await tx.addRevision({
      at,
      cause: 'articles',
      story: story.address,
      body: JSON.stringify({
        counts: {
          articles: story.articles.length,
          claims: parts.reduce((sum, { claims }) => sum + claims.length, 0),
          origins: parts.reduce((sum, { origins }) => sum + origins.length, 0),
        },
        events: own.get(story.address) ?? [],
        inputs: parts.map(({ inputs }) => inputs),
      } satisfies RevisionBody),
    });
}
