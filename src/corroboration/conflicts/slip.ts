/** A nought or three too many, digits in another order, a digit too many. */
export type Slip = 'tenfold' | 'transposed' | 'digitMore';

/**
 * The slip by which one figure may have become the other: a nought too many, digits in another order (84 and 48), a
 * digit more (41 and 141). Null where they differ by more than a slip, or a single digit is left of one.
 */
export function slipOf(a: number, b: number): Slip | null {
  const [low, high] = a < b ? [a, b] : [b, a];
  if (low <= 0 || low === high) return null;
  const short = digitsOf(low);
  const long = digitsOf(high);
  if ([10, 100, 1000].includes(high / low)) return 'tenfold';
  if (short.length < 2) return null;
  if (Math.floor(Math.log10(low)) === Math.floor(Math.log10(high)) && ordered(short) === ordered(long))
    return 'transposed';
  return isOneMore(String(low), String(high)) ? 'digitMore' : null;
}

/** Digits of a figure without the noughts at its end. */
function digitsOf(value: number): string {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/gu, '');
}

const ordered = (digits: string): string => [...digits].toSorted().join('');

function isOneMore(short: string, long: string): boolean {
  return long.length === short.length + 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}
