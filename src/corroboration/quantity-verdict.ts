import type { Quantity, QuantityOp } from '../model/index.ts';

/**
 * How two figures for one thing stand to each other. `equal`: the same after rounding; `consistent`: both can be true
 * ("nearly 70 percent", "more than 65 percent"); `drifted`: close, but not both true as told ("nearly 70", "more than
 * 70"); `contradicted`: far apart; `apart`: different units, nothing to compare.
 */
export type QuantityVerdict = 'equal' | 'consistent' | 'drifted' | 'contradicted' | 'apart';

/** A hedge "about", "nearly" reaches this far, as a share of the value. */
const ABOUT = 0.1;
/** From here on the places of a figure that are not nought say how closely it is meant. */
const TOLD_ROUND = 1000;
/** Figures nearer than this share of the larger are a drift, not a contradiction. */
const NEAR = 0.25;
/** Two plain figures are rounded forms of one another within this share. */
const ROUNDING = 0.02;

/** The values that a figure allows, as a closed interval. */
function range({
  value,
  op,
}: {
  readonly value: number;
  readonly op: QuantityOp;
}): readonly [low: number, high: number] {
  const slack = slackOf(Math.abs(value));
  switch (op) {
    case '=':
      return [value, value];
    case '~':
      return [value - slack, value + slack];
    case '>':
    case '>=':
      return [value, Infinity];
    case '<':
    case '<=':
      return [-Infinity, value];
  }
}

/**
 * How far "about" reaches: "about 50" may be 47; "about 1.2 million" is told to the hundred thousand, and 1.3 million is
 * another figure. Small counts are told to the one whatever is meant.
 */
function slackOf(value: number): number {
  if (value < TOLD_ROUND) return value * ABOUT;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  const step = value % (place * 5) === 0 ? place * 5 : place;
  return Math.min(value * ABOUT, step / 2);
}

/** Judge two figures; see `QuantityVerdict`. */
export function quantityVerdict(a: Quantity, b: Quantity): QuantityVerdict {
  if (a.unit !== b.unit) return 'apart';
  if (a.value === b.value) return sameValue(a.op, b.op);
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  const distance = Math.abs(a.value - b.value) / larger;
  if (distance <= ROUNDING && (isRounded(a.value, b.value) || isRounded(b.value, a.value))) return 'equal';
  const [lowA, highA] = range(a);
  const [lowB, highB] = range(b);
  if (Math.max(lowA, lowB) <= Math.min(highA, highB)) return 'consistent';
  return distance <= NEAR ? 'drifted' : 'contradicted';
}

/**
 * "Nearly 70" (<) and "more than 70" (>) share their value and exclude each other; with "70" or "about 70" either may
 * be meant.
 */
function sameValue(a: QuantityOp, b: QuantityOp): QuantityVerdict {
  if (a === b) return 'equal';
  const below = (op: QuantityOp): boolean => op === '<';
  const above = (op: QuantityOp): boolean => op === '>';
  return (below(a) && above(b)) || (above(a) && below(b)) ? 'drifted' : 'consistent';
}

/** Is `short` what `long` gives when rounded to the digits of `short`? 284 and 284.46, 1.2 million and 1,204,000. */
function isRounded(short: number, long: number): boolean {
  const digits = significantDigits(short);
  return digits < significantDigits(long) && Number(long.toPrecision(digits)) === short;
}

function significantDigits(value: number): number {
  return String(Math.abs(value)).replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '').length || 1;
}
