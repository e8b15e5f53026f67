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
  while (parts.length > 1 && SECOND_LEVEL.test(parts.at(-1)!)) parts.pop();
  return parts.at(-1) ?? '';
}
