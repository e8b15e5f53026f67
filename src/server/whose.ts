import { isEnglish } from '../annotate.ts';
import { originRange, type HeldAgainst, type LedgerPart } from '../lasting/index.ts';
import { quoteAt } from '../ledger/index.ts';
import type { Article, ClaimGroup, GroupMember } from '../model/index.ts';
import { readBytes, readInputs, type ReadResult } from '../read/index.ts';
import type { ArticleRow } from '../store/index.ts';
import type { Desk } from './desk.ts';
import { findingsIn, readFindings, voiceWords, type FindingView } from './find-finding.ts';
import { inTurn } from './in-turn.ts';
import { Trouble } from './reply.ts';

/** What somebody has open: a page as HTML, or a text; or an address alone. */
export interface OpenPage {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** Which claims stand in a text, on whose word, on how many origins, who else carries them. */
export interface Whose {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** `held`: an article of the ledger as it is there; `edited`: one that reads otherwise there; `new`: none */
  readonly state: 'held' | 'edited' | 'new';
  /** path of the article where the ledger has it */
  readonly article: string | null;
  /** … of the one that it is a copy of */
  readonly copyOf: string | null;
  /** … of the story that it is nearest to */
  readonly story: string | null;
  readonly claims: readonly WhoseClaim[];
  /** what the reader has to say of the page */
  readonly notes: readonly string[];
}
export interface WhoseClaim {
  /** its words as the text has them, with what stands before and after, to be found again in the page */
  readonly words: string;
  readonly prefix: string;
  readonly suffix: string;
  /** on whose word it stands here, in words */
  readonly voice: string;
  readonly weak: boolean;
  /** what it is to the ledger; null where nothing there tells it */
  readonly known: WhoseKnown | null;
}
export interface WhoseKnown {
  readonly path: string;
  readonly words: string;
  /** does the text deny it, as it is told there? */
  readonly against: boolean;
  readonly articles: number;
  readonly origins: readonly [low: number, high: number];
  /** places that deny or contradict it */
  readonly denials: number;
  /** who else carries it, each once, the earliest first */
  readonly carriers: readonly Carrier[];
}
export interface Carrier {
  readonly path: string;
  readonly publisher: string;
  readonly voice: string;
  readonly publishedAt: string | null;
}

/** Pages that are read at once wait for one another; so many may. */
const WAITING_MOST = 8;
const turns = new WeakMap<Desk, { readonly turn: ReturnType<typeof inTurn>; waiting: number }>();

/** A page or a text, read and held against the ledger; nothing of it is kept. Throws Trouble where it is no article. */
export async function whoseIs(desk: Desk, opened: OpenPage): Promise<Whose> {
  return waiting(desk, async () => articleWhose(desk, await readOpened(opened)));
}

/** What stands at an address, fetched by the rules of the reader. Throws Trouble where it is not to be had. */
export async function whoseAt(desk: Desk, url: string, allowPrivate: boolean): Promise<Whose> {
  return waiting(desk, async () => {
    const results: ReadResult[] = [];
    for await (const result of readInputs([url], { allowPrivate, most: 1 })) {
      results.push(result);
      if (result.kind === 'article') break;
    }
    return articleWhose(desk, onlyArticle(results));
  });
}

/** The article of an address that the ledger has, as it is there; null where it has none. */
export async function whoseHeld(desk: Desk, url: string): Promise<Whose | null> {
  const row = await desk.ledger.articleAt(url);
  return row === null ? null : heldWhose(desk, row, []);
}

async function waiting<Result>(desk: Desk, work: () => Promise<Result>): Promise<Result> {
  const own = turns.get(desk) ?? { turn: inTurn(), waiting: 0 };
  turns.set(desk, own);
  if (own.waiting >= WAITING_MOST)
    throw new Trouble(503, 'Much waits already', 'Several pages are being read; ask again in a moment.', {
      'retry-after': '5',
    });
  own.waiting++;
  try {
    return await own.turn(work);
  } finally {
    own.waiting--;
  }
}

async function readOpened({ url, title, html, text }: OpenPage): Promise<ArticleResult> {
  const body = html ?? text ?? '';
  const at = url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : null;
  return onlyArticle(
    await readBytes(Buffer.from(body), {
      name: html === undefined ? 'page.txt' : 'page.html',
      url: at,
      contentType: html === undefined ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
      ...(html === undefined && title !== undefined ? { given: { title } } : {}),
    }),
  );
}

type ArticleResult = Extract<ReadResult, { kind: 'article' }>;

function onlyArticle(results: readonly ReadResult[]): ArticleResult {
  const [first] = results;
  const found = results.find((one) => one.kind === 'article');
  if (found === undefined)
    throw new Trouble(
      422,
      'No article here',
      `This ${first?.kind === 'unreadable' ? first.reason : 'has no text'}. Select the words and ask again.`,
    );
  if (!isEnglish(found.article.lang))
    throw new Trouble(422, 'Not in English', 'Only English is read for claims; the ledger has nothing to say of this.');
  return found;
}

async function articleWhose(desk: Desk, { article, notes, details }: ArticleResult): Promise<Whose> {
  const row = await rowOf(desk, article, details.canonicalUrl);
  const version = row === null ? null : await desk.ledger.read((tx) => tx.version(row.seq, row.version));
  if (row !== null && version?.body.text === article.text) {
    const held = await heldWhose(desk, row, notes);
    if (held !== null) return held;
  }
  const held = await desk.ledger.holdAgainst(desk.settings.read, article, row);
  return {
    title: article.title,
    publisher: article.publisher,
    url: article.url,
    state: row === null ? 'new' : 'edited',
    article: row === null ? null : `/a/${row.address}`,
    copyOf: held.copyOf === null ? null : `/a/${held.copyOf}`,
    story: held.story === null ? null : `/s/${held.story}`,
    claims: await claimsOf(desk, held, row),
    notes,
  };
}

async function rowOf(desk: Desk, { url }: Article, canonical: string | null): Promise<ArticleRow | null> {
  for (const one of new Set([url, canonical])) {
    const row = one === null ? null : await desk.ledger.articleAt(one);
    if (row !== null) return row;
  }
  return null;
}

/** Of an article of the ledger, what its page says; null where it waits to be weighed. */
async function heldWhose(desk: Desk, row: ArticleRow, notes: readonly string[]): Promise<Whose | null> {
  for (const part of await desk.partsAt(row.address)) {
    const article = part.articles.find(({ id }) => part.places.get(id)?.address === row.address);
    if (article === undefined) continue;
    const claims = findingsIn(part)
      .in(article)
      .filter(({ claim }) => claim !== null)
      .map((finding): WhoseClaim => {
        const { group, claimAddress } = finding;
        const relation = group?.members.find((one) => one.article === article.id && one.claim === finding.id)?.relation;
        const known =
          group === null || claimAddress === null
            ? null
            : knownOf(part, group, claimAddress, relation ?? 'same', row.address);
        return { ...wordsOf(finding), known };
      });
    const copy = part.copies.find((one) => one.article === article.id)?.of;
    const copied = copy === undefined ? undefined : part.places.get(copy)?.address;
    const { title, publisher, url } = article;
    return {
      title,
      publisher,
      url,
      state: 'held',
      article: `/a/${row.address}`,
      copyOf: copied === undefined ? null : `/a/${copied}`,
      story: `/s/${part.story}`,
      claims,
      notes,
    };
  }
  return null;
}

async function claimsOf(desk: Desk, held: HeldAgainst, apart: ArticleRow | null): Promise<readonly WhoseClaim[]> {
  const parts = held.story === null ? [] : await desk.partsAt(held.story);
  return readFindings(held.article, held.entities).map((finding) => {
    const told = held.told.get(finding.id);
    for (const part of parts) {
      const group = part.claims.find(({ id }) => part.addresses.get(id) === told?.address);
      if (group !== undefined && told !== undefined)
        return {
          ...wordsOf(finding),
          known: knownOf(part, group, told.address, told.relation, apart?.address ?? null),
        };
    }
    return { ...wordsOf(finding), known: null };
  });
}

function wordsOf(finding: FindingView): Omit<WhoseClaim, 'known'> {
  const { article, reach, isWeak } = finding;
  const { exact, prefix, suffix } = quoteAt(article.text, reach);
  return { words: exact, prefix, suffix, voice: voiceWords(finding), weak: isWeak };
}

const isAgainst = (relation: GroupMember['relation']): boolean => relation === 'denies' || relation === 'contradicts';

/** @param own  address of the article that is asked about: it is not among those that carry it else */
function knownOf(
  part: LedgerPart,
  group: ClaimGroup,
  address: string,
  relation: GroupMember['relation'],
  own: string | null,
): WhoseKnown {
  const findings = findingsIn(part);
  const carriers = new Map<string, Carrier>();
  for (const member of group.members) {
    const place = part.places.get(member.article);
    const article = part.articles.find(({ id }) => id === member.article);
    if (place === undefined || article === undefined || place.address === own || carriers.has(place.address)) continue;
    if (isAgainst(member.relation) || member.relation === 'responds') continue;
    const finding = findings.of(article, member.claim);
    carriers.set(place.address, {
      path: `/a/${place.address}?f=${member.claim}`,
      publisher: article.publisher ?? article.title ?? 'publisher unknown',
      voice: finding === null ? '' : voiceWords(finding),
      publishedAt: article.publishedAt,
    });
  }
  return {
    path: `/c/${address}`,
    words: group.text,
    against: isAgainst(relation),
    articles: group.counts.articles,
    origins: originRange(group.counts),
    denials: group.members.filter((one) => isAgainst(one.relation)).length,
    carriers: [...carriers.values()].toSorted((a, b) =>
      (a.publishedAt ?? '9') < (b.publishedAt ?? '9') ? -1 : Number((a.publishedAt ?? '9') > (b.publishedAt ?? '9')),
    ),
  };
}
