import { itemAt } from '../model/item-at.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { sentenceAt, titleSentences } from './speech-event.ts';

/** Share of its weight that a claim keeps with each sentence further down. */
const DECAY = 0.8;
/** No sentence sinks below this for its place alone: what a report is about may be told late. */
const LEAST = 0.3;
/** The headline tells what a report is about, though in words too few to stand for it. */
const HEADLINE = 0.95;

/**
 * How much each claim is what its report is about, 0 to 1: its place in the report (inverted pyramid), times the weight
 * of what it shares with the other reports of the story, against the best claim of its report. Terms that several
 * reports have in their first sentences weigh most.
 */
export function centralityOf(profiles: readonly ClaimProfile[]): Float64Array {
  const reports = new Map<string, number[]>();
  profiles.forEach(({ article }, i) => {
    const list = reports.get(article.id);
    if (list === undefined) reports.set(article.id, [i]);
    else list.push(i);
  });
  const salience = salienceOf([...reports.values()], profiles);
  const central = new Float64Array(profiles.length);
  for (const own of reports.values()) {
    let top = 0;
    for (const i of own) {
      const profile = itemAt(profiles, i);
      let weight = 0;
      for (const term of profile.about) weight += salience.get(term) ?? 0;
      central[i] = placeOf(profile) * Math.sqrt(weight);
      top = Math.max(top, itemAt(central, i));
    }
    if (top > 0) for (const i of own) central[i] = itemAt(central, i) / top;
  }
  return central;
}

/** What a claim is worth for its place: the headline and the first sentence most. */
function placeOf({ article, claim }: ClaimProfile): number {
  if (claim.structure?.headline === true) return HEADLINE;
  const sentence = sentenceAt(article.sentences, claim.evidence[0]?.[0] ?? 0);
  return Math.max(LEAST, DECAY ** Math.max(0, sentence - titleSentences(article)));
}

/**
 * For every term in several reports the share of the others that have it; twice that where it stands at their heads.
 */
function salienceOf(reports: readonly (readonly number[])[], profiles: readonly ClaimProfile[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const own of reports) {
    const best = new Map<string, number>();
    for (const i of own) {
      const place = placeOf(itemAt(profiles, i));
      for (const term of itemAt(profiles, i).about) best.set(term, Math.max(best.get(term) ?? 0, place));
    }
    for (const [term, place] of best) spread.set(term, (spread.get(term) ?? 0) + place);
  }
  const others = Math.max(1, reports.length - 1);
  return new Map([...spread].map(([term, sum]) => [term, Math.max(0, sum - 1) / others]));
}
