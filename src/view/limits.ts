/**
 * How much of a large ledger one page shows, so that a dossier of 250 articles stays under 5 MB and opens at once. What
 * is left out is counted on the page and stands whole in ledger.json and claims.csv.
 */
export const LIMITS = {
  /** claims with all their places, open and folded */
  claims: 200,
  /** places of one claim */
  places: 40,
  conflicts: 80,
  timeline: 150,
  speakers: 80,
  /** statements of one speaker */
  statements: 30,
  origins: 300,
  goods: 60,
  /** articles behind one good or one date */
  keys: 30,
  figures: 200,
  /** articles in the picture */
  drawn: 40,
  /** UTF-16 code units of one article's text, and of all of them */
  text: 100_000,
  texts: 1_500_000,
} as const;
