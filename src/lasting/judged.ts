import {
  applyJudgements,
  attach,
  entryWith,
  findingsOf,
  inForce,
  joinTitle,
  judgementStanding,
  UNBOUND,
  type Anchor,
  type Attached,
  type Bindings,
  type Entry,
  type Judgement,
  type AttachedJudgement,
  type Standing,
} from '../ledger/index.ts';
import type { AnnotatedArticle, OriginKind } from '../model/index.ts';
import type { ArticleRow, StoreReader } from '../store/index.ts';
import { inputOf, type EntryCache, type Input } from './entries.ts';
import { speakerJudgements, speakerPairs } from './speakers.ts';

/** Articles after what people decided of them, and what they said of pairs. */
export interface JudgedEntries {
  readonly entries: readonly Entry[];
  readonly bindings: Bindings;
  /** numbers of the judgements that were looked at */
  readonly judgements: readonly number[];
}

/**
 * Load articles with what people decided of them.
 *
 * @param only judgements with these numbers, as an earlier weighing knew them; null: all that there are
 */
export async function judgedEntries(
  tx: StoreReader,
  cache: EntryCache,
  inputs: readonly Input[],
  only: readonly number[] | null,
): Promise<JudgedEntries> {
  const entries = await cache.load(tx, inputs);
  if (only !== null && only.length === 0) return { entries, bindings: UNBOUND, judgements: [] };
  const rows = await tx.articles(inputs.map(([seq]) => seq));
  const addresses = rows.map(({ address }) => address);
  const named = await speakerJudgements(tx, async () => entries);
  const all = new Map([...(await tx.judgementsOn(addresses)), ...named].map((one) => [one.seq, one]));
  const known = [...all.values()].toSorted((a, b) => a.seq - b.seq).filter(({ seq }) => only?.includes(seq) ?? true);
  if (known.length === 0) return { entries, bindings: UNBOUND, judgements: [] };
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  const entryAt = new Map(rows.map(({ address, id }) => [address, byId.get(id) ?? null]));
  const placed = await placeAll(tx, inForce(known), rows, (address) => entryAt.get(address)?.article ?? null);
  const judged = entries.map((entry) => {
    const own = placed.filter(({ judgement }) => entryAt.get(judgement.anchors[0]?.article ?? '') === entry);
    if (own.length === 0) return entry;
    const { article, entities } = applyJudgements(entry, own);
    return entryWith(article, entities);
  });
  const bound = bindingsOf(placed, entryAt);
  const bindings = { ...bound, entities: [...bound.entities, ...speakerPairs(entries, known)] };
  return { entries: judged, bindings, judgements: known.map(({ seq }) => seq) };
}

/** Where the anchors of judgements are; those in articles that are not at hand are left out, and so lost to no one. */
async function placeAll(
  tx: StoreReader,
  judgements: readonly Judgement[],
  rows: readonly ArticleRow[],
  articleAt: (address: string) => AnnotatedArticle | null,
): Promise<readonly AttachedJudgement[]> {
  const seqs = new Map(rows.map(({ address, seq }) => [address, seq]));
  const placed: AttachedJudgement[] = [];
  for (const judgement of judgements) {
    const attached: Attached[] = [];
    for (const anchor of judgement.anchors) {
      const article = articleAt(anchor.article);
      const seq = seqs.get(anchor.article);
      if (article !== null && seq !== undefined) attached.push(attach(anchor, article, await textOf(tx, seq, anchor)));
    }
    placed.push({ judgement, attached });
  }
  return placed;
}

async function textOf(tx: StoreReader, seq: number, { version }: Anchor): Promise<string | null> {
  const row = await tx.version(seq, version);
  return row === null ? null : joinTitle(row.body).text;
}

/** What people said of pairs whose sides are both at hand, and of kinds of origins. */
function bindingsOf(placed: readonly AttachedJudgement[], entryAt: ReadonlyMap<string, Entry | null>): Bindings {
  const bindings = { entities: [...UNBOUND.entities], claims: [...UNBOUND.claims], kinds: [...UNBOUND.kinds] };
  for (const { judgement, attached } of placed.toSorted((a, b) => a.judgement.seq - b.judgement.seq)) {
    const sides = attached.flatMap(({ finding, state }, i) => {
      const anchor = judgement.anchors[i];
      const article = entryAt.get(anchor?.article ?? '')?.article;
      return finding === null || state === 'orphaned' || article === undefined || anchor === undefined
        ? []
        : [{ anchor, article, finding }];
    });
    const [a, b] = sides;
    const { verdict, of, says } = judgement;
    if (a !== undefined && says?.originKind !== undefined)
      bindings.kinds.push({ article: a.article.id, claim: a.finding, kind: says.originKind as OriginKind });
    if (a === undefined || b === undefined || (verdict !== 'same' && verdict !== 'different')) continue;
    if (judgement.names !== undefined) continue; // said of names, not of these two places
    if (of === 'entities') {
      const [x, y] = [entityOf(a.article, a.anchor, a.finding), entityOf(b.article, b.anchor, b.finding)];
      if (x !== null && y !== null)
        bindings.entities.push({
          verdict,
          sides: [
            [a.article.id, x],
            [b.article.id, y],
          ],
        });
    } else if (of === 'claims' || of === 'origins')
      bindings.claims.push({
        of,
        verdict,
        sides: [
          { article: a.article.id, claim: a.finding },
          { article: b.article.id, claim: b.finding },
        ],
      });
  }
  return bindings;
}

/** Whom a mention means, or who speaks. */
function entityOf(article: AnnotatedArticle, { role }: Anchor, id: string): string | null {
  const finding = findingsOf(article, role).find((one) => one.id === id);
  if (finding === undefined) return null;
  if ('cue' in finding) return finding.speaker;
  return 'kind' in finding ? finding.entity : null;
}

/** What has become of judgements under the current readings of the articles that they are about. */
export async function standingsOf(
  tx: StoreReader,
  cache: EntryCache,
  judgements: readonly Judgement[],
): Promise<readonly Standing[]> {
  const live = new Set(inForce(judgements).map(({ seq }) => seq));
  const standings: Standing[] = [];
  for (const judgement of judgements) {
    const { seq, verdict, undoes, anchors, names } = judgement;
    if (verdict === 'undo') {
      standings.push({ judgement: seq, state: 'attached', where: `takes back ${undoes}` });
      continue;
    }
    if (!live.has(seq)) {
      standings.push({ judgement: seq, state: 'moot', where: 'was taken back' });
      continue;
    }
    if (names !== undefined) {
      standings.push({ judgement: seq, state: 'attached', where: `${names.join(' and ')}, wherever both stand` });
      continue;
    }
    const attached: Attached[] = [];
    for (const anchor of anchors) attached.push(await attachNow(tx, cache, anchor));
    standings.push({ judgement: seq, ...judgementStanding({ judgement, attached }) });
  }
  return standings;
}

async function attachNow(tx: StoreReader, cache: EntryCache, anchor: Anchor): Promise<Attached> {
  const row = await tx.articleByAddress(anchor.article);
  const [entry] = row === null ? [] : await cache.load(tx, [inputOf(row)]);
  if (row === null || entry === undefined)
    return { state: 'orphaned', finding: null, shift: 0, why: 'its article is not in this ledger' };
  return attach(anchor, entry.article, await textOf(tx, row.seq, anchor));
}
