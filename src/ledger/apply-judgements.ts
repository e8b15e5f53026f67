import { idOf } from '../model/ids.ts';
import type { AnnotatedArticle, Attribution, Claim, Entity, Judged, Mention, Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import type { AffairEntry } from './assemble.ts';
import type { Attached, AttachedJudgement } from './attach.ts';
import { plainName } from './entity-name.ts';
import type { Correction, Judgement } from './judgement.ts';

/** What the machine had said of a finding, as a judgement keeps it. */
export interface Saw {
  readonly finding: Claim | Attribution | Mention | null;
  readonly entities: readonly Entity[];
}

/**
 * An article's findings after what people decided, in the order in which they did: the latest counts. Each finding that
 * was judged says so (`judged`). Pairs change nothing here: they bind when articles are weighed.
 */
export function applyJudgements(entry: AffairEntry, placed: readonly AttachedJudgement[]): AffairEntry {
  let now = entry;
  const inOrder = placed.toSorted((a, b) => a.judgement.seq - b.judgement.seq);
  /** findings that somebody took back in after they were rejected: from each to the judgement that did */
  const kept = new Map<string, number>();
  for (const { judgement, attached } of inOrder)
    if (attached[0]?.finding != null && (judgement.verdict === 'accept' || judgement.verdict === 'correct'))
      kept.set(attached[0].finding, judgement.seq);
  for (const { judgement, attached } of inOrder) {
    const [at] = attached;
    if (at === undefined || at.state === 'orphaned' || judgement.of !== null) continue;
    if (judgement.verdict === 'reject' && judgement.seq < (kept.get(at.finding ?? '') ?? 0)) continue;
    now = applyOne(now, judgement, at);
  }
  return now;
}

function applyOne(entry: AffairEntry, judgement: Judgement, at: Attached): AffairEntry {
  const [anchor] = judgement.anchors;
  if (anchor === undefined || anchor.role === 'article') return entry;
  if (judgement.verdict === 'reject') return at.finding === null ? entry : without(entry, at.finding);
  if (judgement.verdict !== 'accept' && judgement.verdict !== 'correct') return entry;
  const [held, id] = at.finding === null ? restored(entry, judgement, at.shift) : [entry, at.finding];
  if (id === null) return held;
  const corrected = judgement.says === null ? held : withCorrection(held, id, judgement.says, at.shift);
  return marked(corrected, id, { by: judgement.person, verdict: judgement.verdict, judgement: judgement.seq });
}

/** Without a finding; what an attribution held is its parent's, or told by the article itself. */
function without({ article, entities }: AffairEntry, id: string): AffairEntry {
  const gone = article.attributions.find((one) => one.id === id);
  return {
    entities,
    article: {
      ...article,
      mentions: article.mentions.filter((one) => one.id !== id),
      attributions: article.attributions
        .filter((one) => one.id !== id)
        .map((one) =>
          one.parent === id ? { ...one, parent: gone?.parent ?? null, nested: gone?.parent != null } : one,
        ),
      claims: article.claims
        .filter((one) => one.id !== id)
        .map((one) => (one.holder === id ? { ...one, holder: gone?.parent ?? 'narrator' } : one)),
    },
  };
}

/** What a person accepted or set stands where the machine does not find it any more. */
function restored(entry: AffairEntry, { saw }: Judgement, shift: number): readonly [AffairEntry, string | null] {
  const { finding, entities = [] } = (saw ?? { finding: null }) as Saw;
  if (finding === null || finding === undefined) return [entry, null];
  const names = new Map<string, string>();
  let held = entry;
  for (const entity of entities) {
    const [next, id] = entityOf(held, entity.name, entity);
    names.set(entity.id, id);
    held = next;
  }
  const moved = (spans: readonly Span[]): Span[] => spans.map(([start, stop]): Span => [start + shift, stop + shift]);
  const all = (ids: readonly string[]): string[] => ids.flatMap((id) => names.get(id) ?? []);
  const { article } = held;
  const has = (id: string | null): boolean => id !== null && article.attributions.some((one) => one.id === id);
  if ('evidence' in finding) {
    const claim: Claim = {
      ...finding,
      evidence: moved(finding.evidence),
      context: finding.context === undefined ? undefined : moved(finding.context),
      quantities: finding.quantities.map(({ span, value, unit, op }) => ({
        span: itemAt(moved([span]), 0),
        value,
        unit,
        op,
      })),
      actor: all(finding.actor),
      recipient: all(finding.recipient),
      holder: has(finding.holder) || finding.holder === 'narrator' ? finding.holder : 'unclear',
      structure: null,
      origin: null,
    };
    return [{ ...held, article: { ...article, claims: [...article.claims, claim] } }, claim.id];
  }
  if (!('cue' in finding)) return [entry, null];
  const attribution: Attribution = {
    ...finding,
    source: moved(finding.source),
    cue: moved(finding.cue),
    content: moved(finding.content),
    speaker: finding.speaker === null ? null : (names.get(finding.speaker) ?? null),
    via: all(finding.via),
    addressee: all(finding.addressee),
    parent: has(finding.parent) ? finding.parent : null,
    nested: has(finding.parent),
  };
  return [{ ...held, article: { ...article, attributions: [...article.attributions, attribution] } }, attribution.id];
}

/** The entity of a name, made where there is none. */
function entityOf(entry: AffairEntry, name: string, like: Entity | null = null): readonly [AffairEntry, string] {
  const plain = plainName(name);
  const known = entry.entities.find((one) => [one.name, ...one.aliases].some((other) => plainName(other) === plain));
  if (known !== undefined) return [entry, known.id];
  const id = idOf('e', [entry.article.id, name, 'person']);
  const made: Entity =
    like === null
      ? { id, name, named: true, type: 'PERSON', aliases: [], role: null, knowledge: null, affiliation: null }
      : { ...like, id, affiliation: null };
  return [{ ...entry, entities: [...entry.entities, made] }, id];
}

function withCorrection(entry: AffairEntry, id: string, says: Correction, shift: number): AffairEntry {
  const { speaker, via, type, polarity, modality, span } = says;
  let now = entry;
  const place: Span | null = span === undefined ? null : [span[0] + shift, span[1] + shift];
  const fits = place !== null && now.article.text.slice(...place) === says.exact;
  const claim = now.article.claims.find((one) => one.id === id);
  if (claim !== undefined) {
    now = withClaim(now, id, {
      ...(type === undefined ? {} : { type: type as Claim['type'] }),
      ...(polarity === undefined ? {} : { polarity: polarity as Claim['polarity'] }),
      ...(modality === undefined ? {} : { modality: modality as Claim['modality'] }),
      ...(fits ? { evidence: [place], text: now.article.text.slice(...place) } : {}),
    });
    if (speaker === null) return withClaim(now, id, { holder: 'narrator' });
    if (speaker === undefined && via === undefined) return now;
    const held = now.article.attributions.some((one) => one.id === claim.holder);
    if (held) return withVoice(now, claim.holder, speaker, via);
    const [next, attribution] = withAttribution(now, claim);
    return withVoice(withClaim(next, id, { holder: attribution }), attribution, speaker, via);
  }
  if (fits) now = withAttributionOf(now, id, { content: [place] });
  return withVoice(now, id, speaker, via);
}

/** A claim that the article told itself, now in somebody's words. */
function withAttribution(entry: AffairEntry, claim: Claim): readonly [AffairEntry, string] {
  const id = idOf('a', [entry.article.id, claim.id, 'person']);
  const made: Attribution = {
    id,
    source: [],
    cue: [],
    content: claim.evidence,
    kind: 'indirect',
    speaker: null,
    anonymous: false,
    parent: null,
    nested: false,
    via: [],
    addressee: [],
    occasion: null,
    confidence: null,
  };
  return [{ ...entry, article: { ...entry.article, attributions: [...entry.article.attributions, made] } }, id];
}

function withVoice(
  entry: AffairEntry,
  id: string,
  speaker: string | null | undefined,
  via: readonly string[] | undefined,
): AffairEntry {
  let now = entry;
  const idFor = (name: string): string => {
    const [next, entity] = entityOf(now, name);
    now = next;
    return entity;
  };
  const change: Partial<Attribution> = {
    ...(speaker === undefined ? {} : { speaker: speaker === null ? null : idFor(speaker) }),
    ...(via === undefined ? {} : { via: via.map(idFor) }),
  };
  const named = now.entities.find((one) => one.id === change.speaker);
  return withAttributionOf(now, id, named === undefined ? change : { ...change, anonymous: !named.named });
}

function withClaim({ article, entities }: AffairEntry, id: string, change: Partial<Claim>): AffairEntry {
  return {
    entities,
    article: { ...article, claims: article.claims.map((one) => (one.id === id ? { ...one, ...change } : one)) },
  };
}

function withAttributionOf({ article, entities }: AffairEntry, id: string, change: Partial<Attribution>): AffairEntry {
  return {
    entities,
    article: {
      ...article,
      attributions: article.attributions.map((one) => (one.id === id ? { ...one, ...change } : one)),
    },
  };
}

/** The finding says who judged it. */
function marked({ article, entities }: AffairEntry, id: string, by: Judged): AffairEntry {
  const mark = <One extends Claim | Attribution>(one: One): One =>
    one.id === id ? { ...one, judged: [...(one.judged ?? []), by] } : one;
  const now: AnnotatedArticle = {
    ...article,
    claims: article.claims.map(mark),
    attributions: article.attributions.map(mark),
  };
  return { article: now, entities };
}
