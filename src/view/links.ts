/** Where a page leads to for what it shows: to places in itself, or to pages of their own. */
export interface Links {
  /** of an article, by its letter and id */
  readonly article: (key: string, id: string) => string;
  /** of a group of claims; null where it stands open on the page */
  readonly claim: (group: string) => string | null;
  readonly origin: (id: string) => string;
  /** of the words of a finding in an article; null where the page has no such place */
  readonly finding: (article: string, id: string) => string | null;
  readonly speaker: (entity: string) => string | null;
  /** what holds all that the page has no room for */
  readonly whole: string;
}

/** Links of a page that holds all by itself. */
export const WITHIN: Links = {
  article: (key) => `#article-${key}`,
  claim: () => null,
  origin: (id) => `#${originAnchor(id)}`,
  finding: () => null,
  speaker: () => null,
  whole: 'ledger.json',
};

/** Id of an origin in the page, for links. */
export function originAnchor(origin: string): string {
  return `origin-${origin.replace(/[^\w-]/g, '-')}`;
}
