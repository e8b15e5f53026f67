import { cslItem } from '../export/index.ts';
import { fileOf, type ExportPart } from '../export/index.ts';
import type { LastingLedger } from '../lasting/index.ts';
import { claimAnswer, nearestClaim, type Addresses, type ClaimAnswer } from './claim-answer.ts';

const addressesIn = ({ addresses, places }: ExportPart): Addresses => ({
  of: (id) => addresses.get(id) ?? null,
  article: (id) => places.get(id) ?? { address: id, version: null },
});

/** The claim at an address, wherever that leads; null where it names none. */
export async function claimAt(ledger: LastingLedger, address: string): Promise<ClaimAnswer | null> {
  const found = await ledger.resolve(address);
  if (found === null || found.kind !== 'claim' || found.state === 'gone') return null;
  for (const part of await ledger.partsAt(found.address)) {
    const group = part.claims.find(({ id }) => part.addresses.get(id) === found.address);
    if (group !== undefined) return claimAnswer(group, fileOf(part), addressesIn(part));
  }
  return null;
}

/** An address whose claim or story is there no more, as it was: the words that it named, and what became of them. */
export interface LostAnswer {
  readonly address: string;
  readonly state: 'unread' | 'gone';
  readonly words: readonly string[];
  readonly became: string;
}

export async function lostAt(ledger: LastingLedger, address: string): Promise<LostAnswer | null> {
  const found = await ledger.resolve(address);
  if (found === null || (found.state !== 'gone' && found.state !== 'unread')) return null;
  const words = found.quoted.length > 0 ? found.quoted.map((one) => one.words) : [found.text];
  return { address, state: found.state, words, became: found.said };
}

/** The claim of the ledger that is nearest to a sentence, and what it rests on. */
export async function nearestInLedger(
  ledger: LastingLedger,
  sentence: string,
): Promise<{ readonly likeness: number; readonly claim: ClaimAnswer } | null> {
  const stories = new Set<string>();
  for (const query of questionsFrom(sentence))
    for (const { story } of (await ledger.search(query, {}, { most: 25 })).found)
      if (story !== null) stories.add(story);
  let best: { readonly likeness: number; readonly claim: ClaimAnswer } | null = null;
  for (const story of [...stories].slice(0, STORIES))
    for (const part of await ledger.partsAt(story)) {
      const near = nearestClaim(sentence, fileOf(part));
      if (near !== null && near.likeness > (best?.likeness ?? 0))
        best = { likeness: near.likeness, claim: claimAnswer(near.group, fileOf(part), addressesIn(part)) };
    }
  return best;
}

const STORIES = 12;
const LONGEST_WORDS = 6;

/** The whole sentence as a phrase, then its longest words two by two: long words are rare. */
function questionsFrom(sentence: string): string[] {
  const words = [...new Set(sentence.match(/[\p{L}\p{N}]{3,}/gu) ?? [])]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, LONGEST_WORDS);
  const pairs = words.flatMap((a, i) => words.slice(i + 1).map((b) => `${a} ${b}`));
  return [`"${sentence.replaceAll('"', ' ').slice(0, 1500)}"`, ...pairs, ...words.slice(0, 2)].filter((one) =>
    /[\p{L}\p{N}]/u.test(one),
  );
}

/** A story with its claims, those that most articles carry first. */
export async function storyAt(ledger: LastingLedger, address: string): Promise<object | null> {
  const found = await ledger.resolve(address);
  if (found === null || found.kind !== 'story' || found.state === 'gone') return null;
  const parts = await ledger.partsAt(found.address);
  return {
    address: found.address,
    state: found.state,
    articles: parts.flatMap(({ articles, places }) =>
      articles.map(({ id, title, publisher, publishedAt, url }) => ({
        address: places.get(id)?.address ?? id,
        words: title,
        publisher,
        publishedAt,
        url,
      })),
    ),
    claims: parts
      .flatMap(({ claims, addresses }) =>
        claims.map(({ id, text, type, counts }) => ({ address: addresses.get(id) ?? null, words: text, type, counts })),
      )
      .toSorted((a, b) => b.counts.articles - a.counts.articles),
    conflicts: parts.flatMap(({ conflicts, places }) =>
      conflicts.map(({ kind, sides }) => ({
        kind,
        sides: sides.map(({ article, value }) => ({ article: places.get(article)?.address ?? article, words: value })),
      })),
    ),
  };
}

/** A citation of an article, as CSL-JSON and as a line. */
export async function citation(ledger: LastingLedger, address: string): Promise<object | null> {
  const [, article = ''] = /^(a_[0-9a-z]+)/.exec(address) ?? [];
  for (const part of await ledger.partsAt(article))
    for (const one of part.articles) {
      const place = part.places.get(one.id);
      if (place?.address !== article) continue;
      const line = [one.byline.join(', '), one.title, one.publisher, one.publishedAt?.slice(0, 10), one.url]
        .filter((word) => word !== null && word !== '' && word !== undefined)
        .join('. ');
      return { address: article, line, csl: cslItem(one, place) };
    }
  return null;
}
