/** What a web archive puts before the address of a page. */
const ARCHIVE = /^https?:\/\/(?:web\.)?archive\.(?:org|today|ph|is)\/(?:web\/)?(?:[\d*a-z_]+\/)?(?=https?:)/i;
/** The part of a domain below which names are registered. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|gob|ac|edu|or|ne|gen|nom|info)$/;

/** The end of a name that is an address. */
export const DOMAIN_END: RegExp = /\.(?:com|org|net|co\.uk|de|fr|es|it|tv|news|info|in|ch|at)$/i;

/** The address of a page itself where an archive serves it. */
export function withoutArchive(url: string): string {
  return url.replace(ARCHIVE, '');
}

/** The host of a page's URL, of the page itself where an archive serves it. */
export function hostOf(url: string | null): string {
  const original = withoutArchive(url ?? '');
  return /^[a-z]+:\/\/(?:[^/@]*@)?(?:www\d?\.)?([^/:?#]+)/i.exec(original)?.[1]?.toLowerCase() ?? '';
}

/** The part of a host that was registered: `harbour` of `news.harbour.co.uk`. */
export function domainLabel(host: string): string {
  const parts = host.split('.').slice(0, -1);
  while (parts.length > 1 && SECOND_LEVEL.test(parts.at(-1))) parts.pop();
  return parts.at(-1) ?? '';
}

/** Domains of the countries that put the month first, those of Canada, which does both, and those sold to anybody. */
const MONTH_FIRST_DOMAINS: ReadonlySet<string> = new Set(['us', 'ph']);
const OPEN_DOMAINS: ReadonlySet<string> = new Set('ca co io tv me ai fm am ly to cc ws gg la vc sh st eu'.split(' '));

/** How the country of a host writes `04/10/2024`; null where the host is of no country. */
export function orderAtHost(host: string): 'day-first' | 'month-first' | null {
  const domain = host.split('.').at(-1) ?? '';
  if (MONTH_FIRST_DOMAINS.has(domain)) return 'month-first';
  return /^[a-z]{2}$/.test(domain) && !OPEN_DOMAINS.has(domain) ? 'day-first' : null;
}
