/**
 * Rules that are left out, by name, to see what each is worth: `spans: noun`, `speaker: surname`, `link: words`,
 * `origin: venue`, `conflict: figures`, as findings give them among their `reasons`, and `tree: relative
 * clause` for those that set trees right.
 */
export type LeftOut = ReadonlySet<string>;

export const ALL_RULES: LeftOut = new Set();
