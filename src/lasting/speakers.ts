import { slug } from '../ledger/entity-name.ts';
import { entryOf, inForce, type Entry, type Judgement } from '../ledger/index.ts';
import type { EntityPair } from '../ledger/link-entities.ts';
import type { AnnotatedArticle, Entity } from '../model/index.ts';
import { SPEAKERS, type ArticleRow, type StoreReader } from '../store/index.ts';
import { token } from './passages.ts';

/** What the ids of joined entities begin with. */
const KINDS: readonly string[] = ['person:', 'thing:'];

/** Is it the address of a speaker, which is made of his full name (`person:ida-lund`)? */
export const isSpeakerAddress = (address: string): boolean =>
  KINDS.some((kind) => address.startsWith(kind) && /^[\p{L}\p{N}-]+$/u.test(address.slice(kind.length)));

/** The name in the address of a speaker, as it is compared. */
export const nameInAddress = (address: string): string => address.slice(address.indexOf(':') + 1).replaceAll('-', ' ');

/** Does an entity go by the name that an address is made of? */
export function goesBy({ type, named, name, aliases }: Entity, address: string): boolean {
  const kind = type === 'PERSON' ? 'person' : 'thing';
  return named && [name, ...aliases].some((one) => `${kind}:${slug(one)}` === address);
}

/** Sentences of a speaker that are looked through, at most. */
const LOOKED_AT = 1000;

/** Articles in which somebody of this name is quoted, the newest first, and where. */
export async function quotedIn(
  tx: StoreReader,
  address: string,
  most: number = LOOKED_AT,
): Promise<readonly { readonly article: number; readonly at: number }[]> {
  const { hits } = await tx.search({
    phrases: [],
    without: [],
    facets: [[token('sp', nameInAddress(address))]],
    lacking: [],
    articles: null,
    order: 'newest',
    before: null,
    most,
    isCounted: false,
  });
  return hits.map(({ article, span }) => ({ article, at: span[0] }));
}

/** The newest attribution in which somebody of this name is quoted; null where there is none. */
export async function newestQuoted(
  tx: StoreReader,
  address: string,
): Promise<{ readonly row: ArticleRow; readonly finding: string } | null> {
  for (const { article: seq } of await quotedIn(tx, address, NEWEST)) {
    const [row] = await tx.articles([seq]);
    const version = row === undefined ? null : await tx.version(seq, row.version);
    const reading = row?.reader == null ? null : await tx.reading(seq, row.version, row.reader);
    if (row === undefined || version === null || reading === null) continue;
    const finding = attributionOf(entryOf({ ...version.body, id: row.id }, reading), address);
    if (finding !== null) return { row, finding };
  }
  return null;
}
const NEWEST = 50;

function attributionOf(
  { article, entities }: { readonly article: AnnotatedArticle; readonly entities: readonly Entity[] },
  address: string,
): string | null {
  const own = new Set(entities.filter((entity) => goesBy(entity, address)).map(({ id }) => id));
  return article.attributions.find(({ speaker }) => speaker !== null && own.has(speaker))?.id ?? null;
}

/** Stories in which both names are quoted: of each, one of its articles. */
export async function storiesOfBoth(tx: StoreReader, names: readonly [string, string]): Promise<readonly number[]> {
  const [a, b] = await Promise.all(names.map(async (name) => quotedIn(tx, name)));
  const storyOf = async (found: NonNullable<typeof a>): Promise<Map<number, number>> => {
    const rows = await tx.articles([...new Set(found.map(({ article }) => article))]);
    return new Map(rows.flatMap(({ story, seq }) => (story === null ? [] : [[story, seq] as const])));
  };
  const [x, y] = [await storyOf(a ?? []), await storyOf(b ?? [])];
  return [...x].flatMap(([story, seq]) => (y.has(story) ? [seq] : []));
}

/** What people said of names of speakers that both stand in these articles; none of it read where nobody said any. */
export async function speakerJudgements(
  tx: StoreReader,
  entriesOf: () => Promise<readonly Entry[]>,
): Promise<readonly Judgement[]> {
  const all = await tx.judgementsOn([SPEAKERS]);
  if (all.length === 0) return [];
  const entries = await entriesOf();
  return all.filter(({ names }) => names !== undefined && names.every((name) => whereIs(entries, name) !== null));
}

/** What people say in force of names of speakers: the last word on each two, in order. */
export function lastWords(judgements: readonly Judgement[]): readonly Judgement[] {
  const last = new Map<string, Judgement>();
  for (const one of judgements) if (one.names !== undefined) last.set([...one.names].toSorted().join(' '), one);
  return [...last.values()];
}

/**
 * All names of a speaker, his own first: those that people said to be his, and theirs. `said`: as `lastWords` gives it.
 */
export function namesOfSpeaker(said: readonly Judgement[], address: string): readonly string[] {
  const found = new Set([address]);
  for (const one of found)
    for (const { names = [], verdict } of said)
      if (verdict === 'same' && names.some((name) => name === one)) for (const name of names) found.add(name);
  return [...found];
}

/** What holds of them: the last word on each two names. */
export function speakerPairs(entries: readonly Entry[], judgements: readonly Judgement[]): EntityPair[] {
  return lastWords(inForce(judgements)).flatMap(({ names = [], verdict }): EntityPair[] => {
    const [a, b] = names.map((name) => whereIs(entries, name));
    const isBound = a != null && b != null && (verdict === 'same' || verdict === 'different');
    return isBound ? [{ verdict, sides: [a, b] }] : [];
  });
}

function whereIs(entries: readonly Entry[], address: string): readonly [article: string, local: string] | null {
  for (const { article, entities } of entries)
    for (const entity of entities) if (goesBy(entity, address)) return [article.id, entity.id];
  return null;
}
