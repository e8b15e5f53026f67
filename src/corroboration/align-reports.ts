import { itemAt } from '../model/item-at.ts';
import { centralityOf } from './centrality.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { meaningCosine } from './meaning.ts';
import { areChargeAndDeed, isOneAct, pairReasons, type Idf, type PairReason } from './score-pair.ts';
import { typeAffinity } from './type-affinity.ts';

/** Logits for two claims that are what their two reports are about, and each the other's nearest. */
const CENTRAL = 4;
/** Of so much centrality, as the product of both, no more is thought. */
const FLOOR = 0.35;

/**
 * Logits for two claims of two reports by what they say, where an engine has put it in numbers. `margin`: by how much
 * their cosine is above that of either with any other claim of the other's report. Fitted by logistic regression on the
 * labelled claims of `bench/invented` that are not `main`; then the first raised by one, since claims that no label
 * names were counted as strangers.
 */
const ALIGNED = { prior: -2.05, words: 0.29, meaning: 2.4, central: 1.8, margin: 5.3, nearest: 0.5 } as const;
/** Of words, as logits, no more is thought than this. */
const MOST_WORDS = 6;
/**
 * … for two claims each of which its report is most about: reports of one story may each tell of something else, an
 * answer, an inquiry, what follows. `words`: times what their words speak for it in `score-pair.ts`. Fitted on such
 * pairs of `m` to `r` of `bench/invented`, then the first raised by .8: not every label is there, and more numbers of
 * origins come out right so, on `t`, `u` and on whole stories, for fewer links that are right where angles differ.
 */
const MAIN_PAIR = { prior: -0.8, words: 0.195, meaning: 0.44, central: 1.89, margin: 3.9 } as const;
/** What speaks against it all the same; of what reports are most about they may give another figure. */
const AGAINST: Readonly<Partial<Record<PairReason['feature'], number>>> = { meetingOther: -1.1, figureOther: -1.4 };
const AGAINST_MAIN: typeof AGAINST = { meetingOther: -1.1, figureOther: -0.5 };

/**
 * Logits that two claims lack which are not what their reports are about, where only likeness speaks for them: a theme
 * in common is no claim in common. Set on pairs of claims of real news, labelled by reading.
 */
const THEME = 0.75;
/** What bears two claims out as one beside their words. */
const BEARING_OUT: ReadonlySet<string> = new Set(['figureShared', 'goodsShared', 'pairRare', 'quotation']);

/**
 * What a report is about is held against what the others are about before details are: of every two reports the claims
 * that are each other's nearest, by what they say and by how central each is to its report, gain by it. Two reports of
 * one story tell the same thing at their heads, in whatever words; further down, only the words can say, and more than
 * a theme must be common.
 *
 * @param scores per claim its judged pairs, in logits; changed in place, both ways
 */
export function alignReports(
  profiles: readonly ClaimProfile[],
  scores: readonly Map<number, number>[],
  idf: Idf,
): void {
  const central = centralityOf(profiles);
  const bothCentral = (i: number, j: number): number => itemAt(central, i) * itemAt(central, j);
  const likeness = (i: number, j: number): number | null => meaningCosine(itemAt(profiles, i), itemAt(profiles, j));
  const isRead = profiles.some(({ meaning }) => meaning !== null);
  const nearest = nearestIn(profiles, scores, (i, j, score) =>
    isRead ? (likeness(i, j) ?? 0) : score + CENTRAL * bothCentral(i, j),
  );
  const main = isRead ? mainClaims(profiles, central, (i, j) => likeness(i, j) ?? 0) : new Set<number>();
  scores.forEach((row, i) => {
    const a = itemAt(profiles, i);
    for (const [j, score] of row) {
      const b = itemAt(profiles, j);
      if (j < i || a.article.id === b.article.id || score === -Infinity || answers(a, b)) continue;
      const [there, here] = [nearest[i]?.get(b.article.id), nearest[j]?.get(a.article.id)];
      const mutual = there?.j === j && here?.j === i;
      const meaning = likeness(i, j);
      const reasons = pairReasons(a, b, idf);
      const areMain = main.has(i) && main.has(j);
      const among: Among = {
        score,
        central: bothCentral(i, j),
        mutual,
        margin: (meaning ?? 0) - Math.max(rivalOf(j, there) ?? meaning ?? 0, rivalOf(i, here) ?? meaning ?? 0),
      };
      const aligned =
        meaning === null
          ? score + (mutual && among.central >= FLOOR ? CENTRAL * among.central : 0)
          : areMain
            ? asMainPair(meaning, among, reasons)
            : asPair(meaning, among, reasons);
      const atHeads = areMain || bothCentral(i, j) >= FLOOR;
      const told = Math.max(aligned, score) - (atHeads || isBorneOut(a, b, reasons) ? 0 : THEME);
      if (told === score) continue;
      scores[i]?.set(j, told);
      scores[j]?.set(i, told);
    }
  });
}

/** How two claims stand among all those of their two reports. */
interface Among {
  /** what their words and structure say, in logits */
  readonly score: number;
  readonly central: number;
  /** is each the other's nearest? */
  readonly mutual: boolean;
  readonly margin: number;
}

function asPair(meaning: number, { score, central, mutual, margin }: Among, reasons: readonly PairReason[]): number {
  return (
    ALIGNED.prior +
    ALIGNED.words * Math.min(score, MOST_WORDS) +
    ALIGNED.meaning * meaning +
    ALIGNED.central * central +
    ALIGNED.margin * margin +
    (mutual ? ALIGNED.nearest : 0) +
    weightOf(reasons, ({ feature }) => AGAINST[feature])
  );
}

function asMainPair(meaning: number, { central, margin }: Among, reasons: readonly PairReason[]): number {
  return (
    MAIN_PAIR.prior +
    MAIN_PAIR.words * weightOf(reasons, ({ feature, weight }) => (feature === 'words' ? weight : 0)) +
    MAIN_PAIR.meaning * meaning +
    MAIN_PAIR.central * central +
    MAIN_PAIR.margin * margin +
    weightOf(reasons, ({ feature }) => AGAINST_MAIN[feature])
  );
}

const weightOf = (reasons: readonly PairReason[], weight: (reason: PairReason) => number | undefined): number =>
  reasons.reduce((sum, reason) => sum + (weight(reason) ?? 0), 0);

/** How near the nearest claim of a report is beside the one at `j`; null where there is no other. */
const rivalOf = (j: number, near: Nearest | undefined): number | null =>
  (near?.j === j ? near.second : near?.value) ?? null;

/** The claim of another report that is nearest to one, and how near it and the second are. */
interface Nearest {
  readonly j: number;
  readonly value: number;
  readonly second: number | null;
}

/** Per claim and other report the nearest claim there, by `worth`. */
function nearestIn(
  profiles: readonly ClaimProfile[],
  scores: readonly ReadonlyMap<number, number>[],
  worth: (i: number, j: number, score: number) => number,
): ReadonlyMap<string, Nearest>[] {
  return scores.map((row, i) => {
    const best = new Map<string, Nearest>();
    for (const [j, score] of row) {
      const { id } = itemAt(profiles, j).article;
      if (id === profiles[i]?.article.id || score === -Infinity) continue;
      const value = worth(i, j, score);
      const known = best.get(id);
      if (known === undefined) best.set(id, { j, value, second: null });
      else if (value > known.value || (value === known.value && j < known.j))
        best.set(id, { j, value, second: known.value });
      else if (known.second === null || value > known.second) best.set(id, { ...known, second: value });
    }
    return best;
  });
}

/** Among more reports than this nothing is sought that all are about. */
const FEW_REPORTS = 12;
const ROUNDS = 10;
/**
 * What a claim is worth, beside its likeness to the others that are chosen: a share of its centrality; that somebody is
 * named for it, as for what is news; and less where it is a headline, whose words are too few to be likened to
 * sentences. Set on the labelled claims of `bench/invented`. The logits of their words made the choice worse.
 */
const MAIN = { central: 0.6, said: 0.2, headline: -0.3 } as const;

/** The claim of each report that is most like those of the others, and most central: what all reports are about. */
function mainClaims(
  profiles: readonly ClaimProfile[],
  central: Float64Array,
  likeness: (i: number, j: number) => number,
): ReadonlySet<number> {
  const reports = new Map<string, number[]>();
  profiles.forEach(({ article }, i) => reports.set(article.id, [...(reports.get(article.id) ?? []), i]));
  if (reports.size < 2 || reports.size > FEW_REPORTS) return new Set();
  const own = profiles.map(
    ({ holder, claim }, i) =>
      MAIN.central * itemAt(central, i) +
      (holder === null ? 0 : MAIN.said) +
      (claim.structure?.headline === true ? MAIN.headline : 0),
  );
  const lists = [...reports.values()];
  const topOf = (list: readonly number[], worth: (i: number) => number): number =>
    list.reduce((best, i) => (worth(i) > worth(best) ? i : best));
  let chosen = lists.map((list) =>
    topOf(list, (i) =>
      lists.reduce(
        (sum, other) => (other === list ? sum : sum + Math.max(...other.map((j) => likeness(i, j)))),
        itemAt(own, i),
      ),
    ),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const next = lists.map((list, k) =>
      topOf(list, (i) => chosen.reduce((sum, j, m) => (m === k ? sum : sum + likeness(i, j)), itemAt(own, i))),
    );
    if (next.every((i, k) => i === chosen[k])) break;
    chosen = next;
  }
  return new Set(chosen);
}

/** Is what one says is done among what the other speaks of, or have they a figure, goods or parties in common? */
function isBorneOut(a: ClaimProfile, b: ClaimProfile, reasons: readonly PairReason[]): boolean {
  return isOneAct(a, b) || reasons.some(({ feature }) => BEARING_OUT.has(feature));
}

/** Is one a refusal or a denial, or an act of another kind? Then it may answer the other, and does not tell it again. */
function answers(one: ClaimProfile, other: ClaimProfile): boolean {
  const [a, b] = [one.claim.type, other.claim.type];
  return (a === 'REJECT') !== (b === 'REJECT') || (typeAffinity(a, b) === 'far' && !areChargeAndDeed(one, other));
}
