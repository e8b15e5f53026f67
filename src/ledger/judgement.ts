import type { Span } from '../model/index.ts';

/** What a judgement is about: a kind of finding, or a whole article. */
export type JudgedKind = 'claim' | 'attribution' | 'mention' | 'article';

/**
 * Where a person pointed: the words from the first to the last of the finding, with what stands around them (at most 32
 * code units on each side), and their place (UTF-16) in that version.
 */
export interface Anchor {
  /** address of the article */
  readonly article: string;
  readonly version: number;
  readonly role: JudgedKind;
  readonly span: Span;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** id of the finding, null of a whole article */
  readonly finding: string | null;
}

export const VERDICTS = ['accept', 'reject', 'correct', 'same', 'different', 'unsure', 'note', 'undo'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Of a pair: what is the same, or different. */
export type PairOf = 'claims' | 'entities' | 'origins' | 'articles';

/** What a person puts in the place of what the machine said; a field that is not there is not corrected. */
export interface Correction {
  /** name of who says it; null: the article's own voice */
  readonly speaker?: string | null | undefined;
  /** names of those that carried the words */
  readonly via?: readonly string[] | undefined;
  readonly type?: string | undefined;
  readonly polarity?: string | undefined;
  readonly modality?: string | undefined;
  /** kind of the origin that the claim comes from */
  readonly originKind?: string | undefined;
  /** the words that are meant, in the version of the anchor: of a claim its evidence, of an attribution its content */
  readonly span?: Span | undefined;
  /** … as quoted, filled in by the ledger */
  readonly exact?: string | undefined;
}

/** What a person decided, as it is appended. */
export interface NewJudgement {
  /** ISO 8601 with time */
  readonly at: string;
  readonly person: string;
  readonly verdict: Verdict;
  /** of a pair, what its sides are; null of anything else */
  readonly of: PairOf | null;
  /** one, or two of a pair, none of an undoing */
  readonly anchors: readonly Anchor[];
  /** what the machine had said: the finding as JSON, and the entities that it names */
  readonly saw: unknown;
  /** … and which reader */
  readonly reader: string | null;
  readonly says: Correction | null;
  readonly note: string | null;
  /** number of the judgement that is taken back */
  readonly undoes: number | null;
  /** addresses of two speakers, of whom this is said wherever both names stand; absent of anything else */
  readonly names?: readonly [string, string] | undefined;
  /** one name for all that was judged in one act; absent of what was judged by itself */
  readonly together?: string | undefined;
}
export interface Judgement extends NewJudgement {
  readonly seq: number;
}

/**
 * What has become of a judgement under the current readings. `attached`: it counts, at the words that were meant; `moved`:
 * at words that were edited, look again; `orphaned`: its words are gone, or could be two places; `moot`: undone, or the
 * rejection of what nobody finds any more.
 */
export interface Standing {
  readonly judgement: number;
  readonly state: StandingState;
  /** finding or article that it is at now, or why it is at none */
  readonly where: string | null;
}
export type StandingState = 'attached' | 'moved' | 'orphaned' | 'moot';

/** Judgements that are in force: those that were not taken back, an undoing that was itself undone included. */
export function inForce(judgements: readonly Judgement[]): readonly Judgement[] {
  const undone = new Set<number>();
  for (const { seq, verdict, undoes } of judgements.toSorted((a, b) => b.seq - a.seq))
    if (verdict === 'undo' && undoes !== null && !undone.has(seq)) undone.add(undoes);
  return judgements.filter(({ seq, verdict }) => verdict !== 'undo' && !undone.has(seq));
}
