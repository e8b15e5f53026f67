import type { AnnotatedArticle, Span } from '../model/index.ts';
import { entryOf } from '../ledger/index.ts';
import type { ArticleRow, StoreReader } from '../store/index.ts';
import type { LastNamed } from './hand-on.ts';
import { StoryCache } from './story-claims.ts';

/** Words with their place. */
export interface Quoted {
  readonly words: string;
  readonly article: string;
  readonly version: number;
  readonly spans: readonly Span[];
}

/**
 * What an address names. `live`: it is so now; `led-on`: it has become part of something else, at `address`; `gone`: its
 * words are no longer there, and are shown as they were.
 */
export interface Resolved {
  readonly kind: 'article' | 'finding' | 'story' | 'claim' | 'origin';
  readonly state: 'live' | 'led-on' | 'gone';
  /** the address that it has now */
  readonly address: string;
  readonly text: string;
  readonly quoted: readonly Quoted[];
  /** addresses or ids of what belongs to it: articles of a story, members of a claim */
  readonly parts: readonly string[];
  readonly said: string;
}

const LONGEST_CHAIN = 1000;

/**
 * Follow an address: of an article (`a_…`, a version of it `a_…@2`), of a finding in one (`a_….ID`), of a story, claim,
 * or origin. Null where it was never given out.
 */
export async function resolve(tx: StoreReader, address: string): Promise<Resolved | null> {
  return address.startsWith('a_') ? resolveInArticle(tx, address) : resolvePart(tx, address);
}

async function resolveInArticle(tx: StoreReader, address: string): Promise<Resolved | null> {
  const [, article = '', no, finding] = /^(a_[0-9a-z]+)(?:@(\d+))?(?:\.([0-9a-z.]+))?$/.exec(address) ?? [];
  const row = await tx.articleByAddress(article);
  if (row === null) return null;
  if (finding !== undefined) return findingIn(tx, row, finding);
  const version = await tx.version(row.seq, no === undefined ? row.version : Number(no));
  if (version === null) return null;
  const { title, text } = version.body;
  const isNow = version.no === row.version;
  return {
    kind: 'article',
    state: 'live',
    address,
    text: title ?? text.slice(0, 120),
    quoted: [],
    parts: (await tx.versions(row.seq)).map((one) => `${article}@${one.no}`),
    said: isNow
      ? `${row.id}, version ${version.no}`
      : `${row.id}, version ${version.no} of ${row.version}: it was edited since`,
  };
}

/** A finding in the current reading, else in the last one that had it. */
async function findingIn(tx: StoreReader, row: ArticleRow, id: string): Promise<Resolved | null> {
  const address = `${row.address}.${id}`;
  const versions = (await tx.versions(row.seq)).toReversed();
  for (const version of versions) {
    const readers = (await tx.readers(row.seq, version.no)).toReversed();
    const isNow = version.no === row.version;
    for (const reader of isNow && row.reader !== null ? [row.reader, ...readers] : readers) {
      const reading = await tx.reading(row.seq, version.no, reader);
      if (reading === null) continue;
      const { article } = entryOf(version.body, reading);
      const spans = spansOf(article, id);
      if (spans === null) continue;
      const isLive = isNow && reader === row.reader;
      const words = spans.map((span) => article.text.slice(...span)).join(' … ');
      return {
        kind: 'finding',
        state: isLive ? 'live' : 'gone',
        address,
        text: words,
        quoted: [{ words, article: row.address, version: version.no, spans }],
        parts: [],
        said: isLive
          ? `stands in ${row.id}, version ${version.no}`
          : isNow
            ? `was found in ${row.id} by the reader ${reader}; the reader ${row.reader} does not find it`
            : `stood in ${row.id}, version ${version.no}; version ${row.version} has it no more`,
      };
    }
  }
  return null;
}

function spansOf({ attributions, claims, mentions }: AnnotatedArticle, id: string): readonly Span[] | null {
  const attribution = attributions.find((one) => one.id === id);
  if (attribution !== undefined)
    return [...attribution.source, ...attribution.cue, ...attribution.content].toSorted(([a], [b]) => a - b);
  const mention = mentions.find((one) => one.id === id);
  return claims.find((one) => one.id === id)?.evidence ?? (mention === undefined ? null : [mention.span]);
}

async function resolvePart(tx: StoreReader, address: string): Promise<Resolved | null> {
  let row = await tx.address(address);
  if (row === null) return null;
  const asked = JSON.parse(row.last) as LastNamed;
  for (let step = 0; row.leadsTo !== null && step < LONGEST_CHAIN; step++) row = (await tx.address(row.leadsTo)) ?? row;
  const isHere = row.story !== null && (row.kind === 'story' || row.target !== null);
  const state = !isHere ? 'gone' : row.address === address ? 'live' : 'led-on';
  const named = state === 'gone' ? asked : (JSON.parse(row.last) as LastNamed);
  const base = { kind: row.kind, state, address: row.address } as const;
  if (row.kind === 'story') {
    const [story] = row.story === null ? [] : await tx.stories([row.story]);
    const parts = (await tx.articles(story?.articles ?? [])).map((one) => one.address);
    return {
      ...base,
      text: named.text,
      quoted: [],
      parts,
      said: saying(state, row.address, 'story', `${parts.length} articles`),
    };
  }
  const claims = row.story === null ? null : await new StoryCache().load(tx, row.story);
  const standing =
    claims === null ? undefined : [...claims.of.values()].find(({ address: one }) => one === row.address);
  const rests =
    standing === undefined ? '' : `${standing.counts.articles} articles, ${standing.counts.origins} origins`;
  return {
    ...base,
    text: named.text,
    quoted: [],
    parts: named.members,
    said: saying(state, row.address, row.kind, rests),
  };
}

function saying(state: Resolved['state'], address: string, kind: string, rests: string): string {
  if (state === 'gone')
    return `nothing is left of this ${kind}: its words are no longer in the ledger; it is shown as it was`;
  return state === 'led-on' ? `has become part of ${address}${rests === '' ? '' : `: ${rests}`}` : rests;
}
