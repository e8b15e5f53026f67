import { inForce } from '../ledger/index.ts';
import { SPEAKERS, type StoreReader } from '../store/index.ts';
import type { EntryCache } from './entries.ts';
import type { FoundWords } from './found.ts';
import type { Resolved } from './resolve.ts';
import { search } from './search.ts';
import { lastWords, nameInAddress, namesOfSpeaker } from './speakers.ts';
import type { StoryCache } from './story-claims.ts';

/** Sentences that are looked at for who speaks in them. */
const LOOKED_AT = 100;
/** What a speaker is quoted with under all names that people said to be his, the newest first; see `SearchResult`. */
export interface SaidBy {
  readonly names: readonly string[];
  readonly found: readonly FoundWords[];
  readonly next: number | null;
}

export async function sayingsOf(
  tx: StoreReader,
  memory: { readonly entries: EntryCache; readonly stories: StoryCache },
  address: string,
  { most, from = null }: { readonly most: number; readonly from?: number | null },
): Promise<SaidBy> {
  const names = namesOfSpeaker(lastWords(inForce(await tx.judgementsOn([SPEAKERS]))), address);
  const known = new Set(names);
  const once = new Map<string, FoundWords>();
  const nexts: number[] = [];
  for (const name of names) {
    const options = { order: 'newest', most, from } as const;
    const page = await search(tx, memory, '', { speaker: nameInAddress(name) }, options);
    if (page.next !== null) nexts.push(page.next);
    for (const one of page.found)
      if (one.voice !== null && known.has(one.voice.entity)) once.set(`${one.article} ${one.span[0]}`, one);
  }
  // from the highest on: a sentence may come again on the next page, and none is left out
  return { names, found: [...once.values()], next: nexts.length === 0 ? null : Math.max(...nexts) };
}

/**
 * Follow the address of a speaker, which is made of his full name (`person:ida-lund`). `unread`: the name stands in
 * articles, and nobody is quoted by it today. It leads on to no other name: who is called more fully may be another. Null
 * where the name stands nowhere.
 */
export async function resolveSpeaker(
  tx: StoreReader,
  memory: { readonly entries: EntryCache; readonly stories: StoryCache },
  address: string,
): Promise<Resolved | null> {
  const name = nameInAddress(address);
  const { found: own } = await sayingsOf(tx, memory, address, { most: LOOKED_AT });
  const base = { kind: 'speaker', address, likeness: null } as const;
  const first = own.find(({ voice }) => voice?.entity === address) ?? own[0];
  if (first !== undefined) {
    const called = first.voice!.name;
    const said = `quoted in ${own.length} of the newest sentences; hearsay search --speaker "${called}" lists all`;
    return { ...base, state: 'live', text: called, ...placesOf(own), said };
  }
  const named = (await search(tx, memory, `"${name}"`, {}, { order: 'newest', most: LOOKED_AT })).found;
  return named.length === 0
    ? null
    : {
        ...base,
        state: 'unread',
        text: name,
        ...placesOf(named),
        said: 'the name stands in articles, and nobody is quoted by it',
      };
}

function placesOf(found: readonly FoundWords[]): Pick<Resolved, 'quoted' | 'parts'> {
  return {
    quoted: found.map(({ words, article, version, span }) => ({ words, article, version, spans: [span] })),
    parts: [...new Set(found.map(({ article }) => article))],
  };
}
