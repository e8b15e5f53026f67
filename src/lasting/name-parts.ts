import { diff, ledgerFile, pairAddresses, type Assembled } from '../ledger/index.ts';
import type { LedgerFile } from '../model/index.ts';
import type { AddressKind, AddressRow, StoreWriter } from '../store/index.ts';
import { freeAddress } from './assign-stories.ts';
import type { EntryCache } from './entries.ts';
import { keptPart, type KeptWeighing } from './kept-weighing.ts';
import { tellEvents, type ToldEvent } from './tell-events.ts';
import type { Changed } from './settle.ts';

/** What an address last named: enough to show it when it is gone. */
export interface LastNamed {
  readonly text: string;
  readonly members: readonly string[];
}

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
      last: JSON.stringify({ text: first?.id ?? '', members: story.articles.map(String) } satisfies LastNamed),
      born: known?.born ?? rev,
    });
  }
  const old = new Map<string, AddressRow>();
  const sources = new Set(changed.flatMap(({ story, from }) => [story.seq, ...from.map(({ seq }) => seq)]));
  for (const seq of sources) for (const row of await tx.addressesOf(seq)) old.set(row.address, row);
  for (const kind of ['claim', 'origin'] as const)
    await handOn(
      tx,
      kind,
      [...old.values()].filter((row) => row.kind === kind),
      changed,
      rev,
    );
  const [before, after] = [
    await fileOf(
      tx,
      cache,
      changed.flatMap((one) => one.before),
    ),
    await fileOf(
      tx,
      cache,
      changed.flatMap((one) => one.after),
    ),
  ];
  await keepRevisions(tx, changed, tellEvents(diff(before, after), before, after), at);
}

async function handOn(
  tx: StoreWriter,
  kind: Exclude<AddressKind, 'story'>,
  old: readonly AddressRow[],
  changed: readonly Changed[],
  rev: number,
): Promise<void> {
  const now = changed.flatMap(({ story, after }) =>
    after.flatMap((part) => thingsOf(kind, part).map((thing) => ({ ...thing, story: story.seq }))),
  );
  const { kept, leads, gone } = pairAddresses(
    old.map(({ address, born, last }) => ({ address, born, members: (JSON.parse(last) as LastNamed).members })),
    now.map(({ members }) => members),
  );
  const names: string[] = [];
  const byAddress = new Map(old.map((row) => [row.address, row]));
  for (const [i, { id, text, members, story }] of now.entries()) {
    const address = kept[i] ?? (await freeAddress(tx, kind === 'claim' ? 'c_' : 'o_', members.toSorted()));
    names.push(address);
    await tx.setAddress({
      address,
      kind,
      story,
      target: id,
      leadsTo: null,
      last: JSON.stringify({ text, members } satisfies LastNamed),
      born: byAddress.get(address)?.born ?? rev,
    });
  }
  for (const [address, heir] of leads)
    await tx.setAddress({ ...byAddress.get(address)!, story: null, target: null, leadsTo: names[heir] ?? null });
  for (const address of gone) await tx.setAddress({ ...byAddress.get(address)!, story: null, target: null });
}

/** Claims by their members, origins by the claims that come from them. */
function thingsOf(kind: 'claim' | 'origin', part: KeptWeighing): { id: string; text: string; members: string[] }[] {
  if (kind === 'claim')
    return part.claims.map(({ id, text, members }) => ({
      id,
      text,
      members: members.map((one) => `${one.article} ${one.claim}`),
    }));
  const claims = new Map<string, string[]>(part.origins.map(({ id }) => [id, []]));
  for (const [article, origins] of Object.entries(part.originOf))
    for (const [claim, origin] of Object.entries(origins)) claims.get(origin)?.push(`${article} ${claim}`);
  return part.origins.map(({ id, label, articles }) => {
    const own = claims.get(id) ?? [];
    return {
      id,
      text: label,
      members: own.length > 0 ? own : articles.map(({ article, evidence }) => `${article} ${JSON.stringify(evidence)}`),
    };
  });
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
