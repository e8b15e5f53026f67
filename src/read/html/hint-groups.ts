/**
 * What the words in class names, ids and roles say of a part of a page. Each group is one bit; the words are the ones
 * that content systems share, none belongs to a single site. Compiled by us; the first two groups after Readability's
 * lists (Arc90, Mozilla; Apache-2.0).
 */
const GROUPS = {
  content: /article|body|content|entry|main|post|text|story|blog|column|paragraph|prose|hentry/,
  bodyText:
    /article-?_?body|story-?_?body|body-?_?(?:text|copy|content)|entry-?_?content|(?:post|article|story|content)-?_?(?:content|text|body|copy)|articletext|rich-?text|paragraph/,
  clutter:
    /banner|combx|community|extra|legend|modal|outbrain|taboola|pager|paginat|popup|rail|sidebar|widget|skyscraper|^ads?$|^ad[-_]|[-_]ads?$|advert|promo|sponsor|shopping|sticky|module|aside|secondary/,
  comment: /comment|respond|reply|disqus|discuss/,
  share: /share|social|follow|tweet|twitter|facebook|sns|whatsapp|addthis/,
  related:
    /relat|recommend|^more|[-_]more|readmore|trending|popular|most-|also|latest|teaser|card|listing|feed|similar|next|prev|promo|link-?list|in-?depth|river|carousel/,
  caption: /caption|credit|figure|photo|image|img|galler|slide|lightbox/,
  media: /video|player|audio|media|embed|youtube|playlist/,
  author: /author|byline|bio|contributor|writer|vcard|profile|avatar/,
  date: /date|time|publish|stamp|updated/,
  navigation: /nav|menu|breadcrumb|header|footer|masthead|toolbar|skip|topbar|search|foot$|^head/,
  subscribe:
    /newsletter|subscri|signup|sign-up|email|paywall|premium|login|register|donat|membership|callout|cta|offer/,
  tags: /tag|topic|categor|keyword|label|meta|kicker|section|channel/,
  legal: /cookie|consent|gdpr|privacy|copyright|legal|disclaimer|terms|correction/,
  summary: /summary|dek|standfirst|subtitle|sub-?head|lead|intro|excerpt|description|abstract|key-?points|sapo|chapo/,
  quote: /quote|pull|highlight/,
  hidden: /hidden|hide|invisible|sr-only|screen-?reader|visually|noprint|print-?only|mobile|collapsed/,
  title: /title|headline|heading/,
} as const;

export const HINT_GROUPS: readonly string[] = Object.keys(GROUPS);
const PATTERNS: readonly RegExp[] = Object.values(GROUPS);
const CACHE_MOST = 50_000;
const cache = new Map<string, number>();

/** One bit for each group of `HINT_GROUPS` that a class list or id speaks of. Remembers words, not pages. */
export function hintBits(attribute: string): number {
  let bits = 0;
  for (const word of attribute.split(/\s+/, 24)) {
    if (word === '' || word.length > 80) continue;
    let known = cache.get(word);
    if (known === undefined) {
      const folded = word.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').toLowerCase();
      known = PATTERNS.reduce((sum, pattern, i) => (pattern.test(folded) ? sum | (1 << i) : sum), 0);
      if (cache.size >= CACHE_MOST) cache.clear();
      cache.set(word, known);
    }
    bits |= known;
  }
  return bits;
}
