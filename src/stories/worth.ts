import type { Bundle, Kinship } from './bundles.ts';
import { isTitled, ordinariness } from './story-vector.ts';

/** So many others are the nearest of a bundle; where it has fewer, the rest counts as not alike at all. */
const NEAREST = 3;
/** Mean likeness to the nearest where likeness counts as it is; below the least and above the most, no difference is made. */
const USUAL = 0.145,
  LEAST = 0.06,
  MOST = 0.2;
/** From here on a text is made of words that all texts have. */
const ORDINARY = 0.5;
/** For a bare headline: it has few words to share, and its nearest are those that reword it. */
const BARE = 1.16;

/** What the likeness of a bundle to any other is worth. */
export type Worth = (bundle: Bundle) => number;

/**
 * Where much is alike, likeness is worth less: in a week in which all papers write of one affair, reports of two of its
 * days share more words than two reports of one event do elsewhere. So it is held against how alike a bundle is to its
 * nearest (as Zelnik-Manor and Perona scaled distances in 2004), and against how many of its words any text has. The
 * bounds keep what stands alone from joining anything, and one event of hundreds of reports from falling apart into
 * those that are nearest.
 *
 * Tuned on AllSides (development; halves in time by turns) together with the events of 5W1H set ten days apart, each
 * told on three days. Neighbouring values are within .005.
 *
 * @param date the day whose bundles are asked about
 * @param kin pairs with a bundle of that day
 * @param weigh the sum of likenesses of a pair
 */
export function worthOn(date: number, kin: Iterable<Kinship>, weigh: (kin: Kinship) => number): Worth {
  const nearest = new Map<Bundle, number[]>();
  for (const one of kin) {
    const mean = weigh(one) / (one.a.members.length * one.b.members.length);
    for (const bundle of [one.a, one.b])
      if (bundle.day === date && isTitled(bundle.sum)) keepMost(nearest, bundle, mean);
  }
  const known = new Map<Bundle, number>();
  return (bundle) => {
    let worth = known.get(bundle);
    if (worth === undefined) known.set(bundle, (worth = worthOf(bundle, nearest.get(bundle) ?? [])));
    return worth;
  };
}

function keepMost(nearest: Map<Bundle, number[]>, bundle: Bundle, mean: number): void {
  const means = nearest.get(bundle);
  if (means === undefined) nearest.set(bundle, [mean]);
  else if (means.length < NEAREST) means.push(mean);
  else {
    const least = means.indexOf(Math.min(...means));
    if (mean > (means[least] ?? 0)) means[least] = mean;
  }
}

function worthOf({ sum }: Bundle, means: readonly number[]): number {
  if (!isTitled(sum)) return BARE;
  const mean = means.reduce((total, one) => total + one, 0) / NEAREST,
    crowd = Math.min(MOST, Math.max(LEAST, mean)) / USUAL,
    ordinary = Math.max(1, ordinariness(sum) / ORDINARY);
  // a pair takes half of its worth from each of its ends, and likeness counts with the root of what is found there
  return crowd ** -0.25 * ordinary ** -0.5;
}
