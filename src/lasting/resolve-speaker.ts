import type { StoreReader } from '../store/index.ts';
import type { EntryCache } from './entries.ts';
import type { Found } from './found.ts';
import type { Resolved } from './resolve.ts';
import { search } from './search.ts';
import type { StoryCache } from './story-claims.ts';

/** Sentences that are looked at for who speaks in them. */
const LOOKED_AT = 100;
/** What the ids of joined entities begin with. */
const KINDS: readonly string[] = ['person:', 'thing:'];

export const isSpeakerAddress = (address: string): boolean =>
  KINDS.some((kind) => address.startsWith(kind) && /^[\p{L}\p{N}-]+$/u.test(address.slice(kind.length)));

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
  const name = address.slice(address.indexOf(':') + 1).replaceAll('-', ' ');
  const options = { order: 'newest', most: LOOKED_AT } as const;
  const { found } = await search(tx, memory, '', { speaker: name }, options);
  const own = found.filter(({ voice }) => voice?.entity === address);
  const base = { kind: 'speaker', address, likeness: null } as const;
  const [first] = own;
  if (first !== undefined) {
    const called = first.voice!.name;
    const said = `quoted in ${own.length} of the newest sentences; hearsay search --speaker "${called}" lists all`;
    return { ...base, state: 'live', text: called, ...placesOf(own), said };
  }
  const named = (await search(tx, memory, `"${name}"`, {}, options)).found;
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

function placesOf(found: readonly Found[]): Pick<Resolved, 'quoted' | 'parts'> {
  return {
    quoted: found.map(({ words, article, version, span }) => ({ words, article, version, spans: [span] })),
    parts: [...new Set(found.map(({ article }) => article))],
  };
}
