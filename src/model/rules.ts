/**
 * Rules that are left out, by name, to see what each is worth: `spans: noun`, `speaker: surname`, `link: words`,
 * `origin: venue`, `conflict: figures`. The names are those that findings give as their `reasons`.
 */
export type LeftOut = ReadonlySet<string>;

export const ALL_RULES: LeftOut = new Set();
