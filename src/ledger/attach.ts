import type { AnnotatedArticle, Attribution, Claim, Mention, Span } from '../model/index.ts';
import type { Anchor, Judgement, JudgedKind, StandingState } from './judgement.ts';
import { locateWords } from './locate-words.ts';

export type Finding = Claim | Attribution | Mention;

/** From the first to the last word of a finding. */
export function reachOf(finding: Finding): Span {
  const spans = spansOf(finding);
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, stop]) => stop))];
}

export function spansOf(finding: Finding): readonly Span[] {
  if ('evidence' in finding) return finding.evidence;
  return 'cue' in finding ? [...finding.source, ...finding.cue, ...finding.content] : [finding.span];
}

/** The findings of a kind. */
export function findingsOf({ claims, attributions, mentions }: AnnotatedArticle, role: JudgedKind): readonly Finding[] {
  if (role === 'claim') return claims;
  return role === 'attribution' ? attributions : role === 'mention' ? mentions : [];
}

/** Where an anchor is now: at a finding (null: at the words, where nothing is found), or nowhere. */
export interface Attached {
  readonly state: Exclude<StandingState, 'moot'>;
  /** id of the finding; of a whole article its own */
  readonly finding: string | null;
  /** from the place that the words had to the one that they have */
  readonly shift: number;
  readonly why: string | null;
}

/** Share of both reaches that a finding and the words must have in common. */
export const OVERLAP = 0.5;

/**
 * Attach an anchor to the current reading of its article.
 *
 * @param before the text that the anchor was made in
 */
export function attach(anchor: Anchor, article: AnnotatedArticle, before: string | null): Attached {
  if (anchor.role === 'article') return { state: 'attached', finding: article.id, shift: 0, why: null };
  const located = locateWords(anchor, article.text, before);
  if (located.kind === 'lost') return { state: 'orphaned', finding: null, shift: 0, why: located.why };
  const state = located.kind === 'exact' ? 'attached' : 'moved';
  const shift = located.span[0] - anchor.span[0];
  const findings = findingsOf(article, anchor.role);
  const same = findings.find(({ id }) => id === anchor.finding);
  if (same !== undefined && sharedReach(reachOf(same), located.span) >= OVERLAP)
    return { state, finding: same.id, shift, why: null };
  const near = findings
    .map((finding) => ({ id: finding.id, share: sharedReach(reachOf(finding), located.span) }))
    .filter((one) => one.share >= OVERLAP)
    .toSorted((a, b) => b.share - a.share);
  const [best, second] = near;
  if (best === undefined) return { state, finding: null, shift, why: null };
  if (second !== undefined && second.share === best.share)
    return {
      state: 'orphaned',
      finding: null,
      shift,
      why: 'two findings stand at its words, and which is meant cannot be told',
    };
  return { state, finding: best.id, shift, why: null };
}

/** What two stretches have in common, of what they cover together. */
export function sharedReach(a: Span, b: Span): number {
  const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return common <= 0 ? 0 : common / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

/** Does at least half of the shorter of two sets of pieces stand in the other? */
export function sharesWords(a: readonly Span[], b: readonly Span[]): boolean {
  const length = (pieces: readonly Span[]): number => pieces.reduce((sum, [from, to]) => sum + to - from, 0);
  const common = a.reduce(
    (sum, one) => b.reduce((all, [from, to]) => all + Math.max(0, Math.min(one[1], to) - Math.max(one[0], from)), sum),
    0,
  );
  return 2 * common >= Math.min(length(a), length(b));
}

/** A judgement with where each of its anchors is. */
export interface AttachedJudgement {
  readonly judgement: Judgement;
  readonly attached: readonly Attached[];
}

/** What becomes of a judgement: the worst of its anchors counts; a rejection of what nobody finds is moot. */
export function judgementStanding({ judgement, attached }: AttachedJudgement): {
  readonly state: StandingState;
  readonly where: string | null;
} {
  const lost = attached.find(({ state }) => state === 'orphaned');
  if (lost !== undefined) return { state: 'orphaned', where: lost.why };
  if (judgement.verdict === 'reject' && attached.some(({ finding }) => finding === null))
    return { state: 'moot', where: 'what it rejects is found no more' };
  const where = attached.map(({ finding }) => finding ?? 'as a finding of the person').join(' and ');
  return { state: attached.some(({ state }) => state === 'moved') ? 'moved' : 'attached', where };
}
