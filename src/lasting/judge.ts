import {
  entryOf,
  joinChapters,
  findingsOf,
  inForce,
  quoteAt,
  reachOf,
  type Anchor,
  type Entry,
  type Finding,
  type Judgement,
  type NewJudgement,
  type PairOf,
  type JudgedKind,
  type Saw,
} from '../ledger/index.ts';
import type { Entity } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import type { ArticleRow, StoreReader, StoreWriter, VersionRow } from '../store/index.ts';
import type { EntryCache } from './entries.ts';
import { keptOf } from './export-file.ts';
import { isPair, type GivenJudgement } from './given-judgement.ts';
import { isSpeakerAddress, newestQuoted, storiesOfBoth } from './speakers.ts';

/** A judgement that cannot be taken; the message says why and what to do. */
export class JudgementTrouble extends Error {
  override readonly name = 'JudgementTrouble';
}

/**
 * Append a judgement. It counts when the articles that it is about are next settled.
 *
 * @returns the judgement; `isNew` false where the same was there already
 * @throws JudgementTrouble where what it is about was never there
 */
export async function judge(
  tx: StoreWriter,
  entries: EntryCache,
  given: GivenJudgement,
  now: string,
): Promise<{ readonly judgement: Judgement; readonly isNew: boolean }> {
  if (given.person.trim() === '') throw new JudgementTrouble('a judgement wants the person who makes it; name one');
  const judged = given.verdict === 'undo' ? await undoing(tx, given, now) : await judging(tx, entries, given, now);
  const judgement = given.together === undefined ? judged : { ...judged, together: given.together };
  const articles = judgement.anchors.map(({ article }) => article);
  const on = inForce(await tx.judgementsOn(articles));
  const same = on.filter((one) => isSame(one, judgement)).at(-1);
  // what was said again after something else is said anew; what comes again from a file is not
  if (same !== undefined && (given.at === same.at || !isOverruled(same, on))) return { judgement: same, isNew: false };
  const appended = await tx.addJudgement(judgement);
  for (const address of new Set(articles)) {
    const row = await tx.articleByAddress(address);
    if (row !== null) await tx.setPending(row.seq, null);
  }
  if (appended.names !== undefined)
    for (const seq of await storiesOfBoth(tx, appended.names)) await tx.setPending(seq, null);
  return { judgement: appended, isNew: true };
}

/** Did somebody say something else of the same later? Notes say nothing of it. */
function isOverruled({ seq, anchors, verdict, names }: Judgement, on: readonly Judgement[]): boolean {
  const about = (one: Pick<Judgement, 'anchors' | 'names'>): string =>
    [...(one.names ?? one.anchors.map(placeOf))].toSorted().join(' ');
  return (
    verdict !== 'note' &&
    on.some((other) => seq < other.seq && other.verdict !== 'note' && about(other) === about({ anchors, names }))
  );
}

/** The same person said the same of the same, whenever. */
function isSame(a: NewJudgement, b: NewJudgement): boolean {
  // two names are two names, wherever they were quoted last when it was said
  const said = ({ person, verdict, of, anchors, says, note, undoes, names }: NewJudgement): string =>
    JSON.stringify([person, verdict, of, names ?? anchors, says, note, undoes]);
  return said(a) === said(b);
}

async function undoing(
  tx: StoreReader,
  { person, undoes, note, at }: GivenJudgement,
  now: string,
): Promise<NewJudgement> {
  const [judgement] = await tx.judgementsAfter((undoes ?? 0) - 1, 1);
  if (judgement === undefined || judgement.seq !== undoes)
    throw new JudgementTrouble(`there is no judgement ${undoes} to take back; hearsay export judgements lists them`);
  const { anchors, of, names } = judgement;
  return {
    ...(names === undefined ? {} : { names }),
    at: at ?? now,
    person,
    verdict: 'undo',
    of,
    anchors,
    saw: null,
    reader: null,
    says: null,
    note: note ?? null,
    undoes,
  };
}

async function judging(
  tx: StoreReader,
  entries: EntryCache,
  given: GivenJudgement,
  now: string,
): Promise<NewJudgement> {
  const { person, verdict, about, note, at } = given;
  const found =
    given.anchors === undefined
      ? await Promise.all([about!].flat().map((one) => lookUp(tx, entries, one, given.of ?? null)))
      : null;
  const anchors = found?.map(({ anchor }) => anchor) ?? (given.anchors as Anchor[]);
  for (const { article } of anchors)
    if ((await tx.articleByAddress(article)) === null)
      throw new JudgementTrouble(`article ${article} was never added to this ledger; add it first`);
  if (isPair(verdict) && new Set(anchors.map(placeOf)).size < 2)
    throw new JudgementTrouble(`${[about ?? []].flat().join(' and ')} are one and the same; a pair names two things`);
  const of = isPair(verdict) ? (given.of ?? found?.[0]?.of ?? pairOf(anchors[0]?.role)) : null;
  const says = given.says ?? null;
  const names = given.names ?? (isPair(verdict) && of === 'entities' ? speakersIn(given) : undefined);
  return {
    ...(names === undefined ? {} : { names }),
    at: at ?? now,
    person,
    verdict,
    of,
    anchors,
    saw: found?.[0]?.saw ?? given.saw ?? null,
    reader: found === null ? (given.reader ?? null) : itemAt(found, 0).reader,
    says:
      says === null || says.span === undefined || found === null
        ? says
        : { ...says, exact: itemAt(found, 0).text.slice(...says.span) },
    note: note ?? null,
    undoes: null,
  };
}

/** The two speakers that a pair names by their addresses; undefined where it names findings. */
function speakersIn({ about }: GivenJudgement): readonly [string, string] | undefined {
  return Array.isArray(about) && about.every(isSpeakerAddress) ? (about as [string, string]) : undefined;
}

const placeOf = ({ article, role, span, finding }: Anchor): string => JSON.stringify([article, role, span, finding]);

const pairOf = (role: JudgedKind | undefined): PairOf =>
  role === 'claim' ? 'claims' : role === 'article' ? 'articles' : 'entities';

interface LookedUp {
  readonly anchor: Anchor;
  readonly saw: Saw | null;
  readonly reader: string | null;
  readonly of: PairOf;
  readonly text: string;
}

/** What an address means, as an anchor: an article, a finding in it, the first member of a claim or of an origin. */
async function lookUp(tx: StoreReader, entries: EntryCache, address: string, of: PairOf | null): Promise<LookedUp> {
  const [, article, finding] = /^(a_[0-9a-z]+)(?:@\d+)?(?:\.([0-9a-z.]+))?$/.exec(address) ?? [];
  if (article !== undefined) {
    const row = await tx.articleByAddress(article);
    if (row === null) throw new JudgementTrouble(`article ${article} was never added to this ledger; add it first`);
    return finding === undefined ? wholeArticle(tx, row) : findingAt(tx, entries, row, finding, of);
  }
  if (isSpeakerAddress(address)) {
    const quoted = await newestQuoted(tx, address);
    if (quoted === null)
      throw new JudgementTrouble(`nobody is quoted as ${address} in this ledger; a speaker goes by the full name`);
    return findingAt(tx, entries, quoted.row, quoted.finding, of ?? 'entities');
  }
  let row = await tx.address(address);
  for (let step = 0; step < 1000 && row?.leadsTo; step++) row = await tx.address(row.leadsTo);
  if (row === null) throw new JudgementTrouble(`${address} was never given out by this ledger; check it`);
  const kept = row.story === null ? [] : await keptOf(tx, row.story);
  const weighed = kept.length === 0 ? null : joinChapters(kept);
  const target = row.target;
  const member =
    weighed?.claims.find(({ id }) => id === target)?.members[0] ?? memberOf(weighed?.originOf ?? {}, target);
  const [held] = member === undefined ? [] : await tx.articleById(member.article);
  if (member !== undefined && held !== undefined)
    return {
      ...(await findingAt(tx, entries, held, member.claim, of)),
      of: of ?? (row.kind === 'origin' ? 'origins' : 'claims'),
    };
  throw new JudgementTrouble(
    `nothing is left of ${address} that could be judged; hearsay show ${address} says what became of it`,
  );
}

function memberOf(
  originOf: Readonly<Record<string, Readonly<Record<string, string>>>>,
  origin: string | null,
): { readonly article: string; readonly claim: string } | undefined {
  for (const [article, origins] of Object.entries(originOf))
    for (const [claim, one] of Object.entries(origins)) if (one === origin) return { article, claim };
  return undefined;
}

async function wholeArticle(tx: StoreReader, row: ArticleRow): Promise<LookedUp> {
  const version = await tx.version(row.seq, row.version);
  const anchor: Anchor = {
    article: row.address,
    version: row.version,
    role: 'article',
    span: [0, 0],
    exact: '',
    prefix: '',
    suffix: '',
    finding: null,
  };
  return { anchor, saw: null, reader: row.reader, of: 'articles', text: version?.body.text ?? '' };
}

/** A finding in the current reading, else in the last one that had it. */
async function findingAt(
  tx: StoreReader,
  known: EntryCache,
  row: ArticleRow,
  id: string,
  of: PairOf | null,
): Promise<LookedUp> {
  for (const version of (await tx.versions(row.seq)).toReversed()) {
    const readers = (await tx.readers(row.seq, version.no)).toReversed();
    for (const reader of version.no === row.version && row.reader !== null ? [row.reader, ...readers] : readers) {
      const held = await entryAt(tx, known, row, version, reader);
      if (held === null) continue;
      const { article, entities } = held;
      for (const role of ['claim', 'attribution', 'mention'] as const) {
        const finding = findingsOf(article, role).find((one) => one.id === id);
        if (finding === undefined) continue;
        const quoted = quoteAt(article.text, reachOf(finding));
        return {
          anchor: { article: row.address, version: version.no, role, ...quoted, finding: id },
          saw: { finding, entities: namedBy(finding, entities) },
          reader,
          of: of ?? pairOf(role),
          text: article.text,
        };
      }
    }
  }
  throw new JudgementTrouble(
    `${row.address} has no finding ${id}; hearsay search --json and export ledger.json list findings`,
  );
}

/** An article as a reader read a version of it; the one that counts is mostly in memory. */
async function entryAt(
  tx: StoreReader,
  known: EntryCache,
  row: ArticleRow,
  { no, body }: VersionRow,
  reader: string,
): Promise<Pick<Entry, 'article' | 'entities'> | null> {
  if (no === row.version && reader === row.reader) return known.current(tx, row);
  const reading = await tx.reading(row.seq, no, reader);
  return reading === null ? null : entryOf({ ...body, id: row.id }, reading);
}

function namedBy(finding: Finding, entities: readonly Entity[]): readonly Entity[] {
  const ids = new Set(
    'evidence' in finding
      ? [...finding.actor, ...finding.recipient]
      : 'cue' in finding
        ? [finding.speaker, ...finding.via, ...finding.addressee]
        : [finding.entity],
  );
  return entities.filter(({ id }) => ids.has(id));
}
