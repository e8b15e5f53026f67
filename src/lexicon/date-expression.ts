/** How one family of dates is told in a language; what its groups mean stands with the rule that reads it. */
export interface DateExpression {
  /** words, in lower case, that it may begin with; `#` for a figure */
  readonly first: readonly string[];
  /** source of its pattern, in which `{MONTH}`, `{YEAR}` … stand for `TIME_PATTERNS`, `_` for white space inside */
  readonly pattern: string;
  /** is it one with capitals anywhere? */
  readonly anyCase: boolean;
}

/** An expression as a table of them has it. */
export function expression(first: readonly string[], pattern: string, flags: 'i' | '' = ''): DateExpression {
  return { first, pattern, anyCase: flags === 'i' };
}

/** Units that words of a calendar name. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';
