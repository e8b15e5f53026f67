import type { PageElement } from './page.ts';

/** Meta tags, in lower case, in which pages say when they were published. */
export const PUBLISHED_META: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'published_at',
  'article_date_original',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'originalpublicationdate',
  'article.published',
  'rnews:datepublished',
  'bt:pubdate',
  'publication_date',
  'citation_publication_date',
  'citation_date',
  'published-date',
  'mediator_published_time',
  'shareaholic:article_published_time',
  'ptime',
  'pdate',
  'displaydate',
  'dateposted',
  'publisheddate',
  'timestamp',
  'created',
  'article.created',
  'datecreated',
  'buildtime',
  'last-published',
  'cre_date',
  'post_date',
];

/** … that some use for that, and others for other days. */
export const LOOSE_META: readonly string[] = [
  'date',
  'dc.date',
  'dcterms.dateaccepted',
  'dc.created',
  'release_date',
  'article:post_date',
  'search.date',
  'ga-pubdate',
  'news_date',
  'dcsext.articlefirstpublished',
  'sortdate',
  'revision_date',
  'og:pubdate',
  'revised',
  'doc_date',
];

/** … and when they were changed. */
export const MODIFIED_META: readonly string[] = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'article:modified',
  'updated_time',
  'mtime',
];

/** Meta tags, in lower case, in which pages say who wrote them. */
export const AUTHOR_META: readonly string[] = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'citation_author',
  'cxenseparse:author',
  'article:author_name',
  'authors',
  'news_author',
  'article.author',
  'shareaholic:article_author_name',
  'vr:author',
  'rbauthors',
  'creator',
  'twitter:data1',
];

/** The tag of `AUTHOR_META` that holds whatever `LABEL_META` says. */
export const LABELLED_META = 'twitter:data1';

/** … what it holds. */
export const LABEL_META = 'twitter:label1';

/** … in which pages name their outlet, less surely than by `og:site_name`. */
export const PUBLISHER_META: readonly string[] = [
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'article:publisher',
  'citation_publisher',
  'copyright',
  'cre',
  'source',
];

/** … and the application that they are. */
export const APPLICATION_META: readonly string[] = ['application-name', 'apple-mobile-web-app-title'];

/** Values of `itemprop` for who wrote a page. */
export const AUTHOR_PROPERTY: RegExp = /\bauthor\b|\bcreator\b/i;

/** … of `rel` for that. */
export const AUTHOR_RELATION: RegExp = /\bauthor\b/i;

/** … of `itemprop` for when it was published. */
export const PUBLISHED_PROPERTY: RegExp = /datePublished|dateCreated/i;

/** … and changed. */
export const MODIFIED_PROPERTY: RegExp = /dateModified/i;

/** Classes of elements that say when a page was changed. */
export const MODIFIED_CLASS: RegExp = /updat|modif/i;

/** Values of `article:content_tier` for what is not free. */
export const CLOSED_TIER: RegExp = /locked|metered|paid/i;

/** Linked data of an article that is not free. */
export const CLOSED_DATA: RegExp = /"isAccessibleForFree"\s*:\s*"?false/i;

/** Elements of pages that hold more than an article. */
export const NOT_BARE: ReadonlySet<string> = new Set(['a', 'form', 'button', 'nav', 'footer', 'aside', 'li', 'td']);

/** Values of `align`, and styles, of elements that text flows round. */
export const ASIDE_ALIGN: RegExp = /^(?:left|right)$/i;
export const ASIDE_STYLE: RegExp = /\bfloat\s*:/i;

/** Styles of a line at the right. */
export const ALIGNED_RIGHT: RegExp = /^right\b|text-align\s*:\s*right/i;

/** Addresses of authors' own pages. */
export const AUTHOR_PATH: RegExp =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autori|staff|bylines?|journalists?|reporters?|contributors?|writers?|newsteam|profiles?\/author|people|redakteure?|redactores)\/[^/?#]+/i;

/** Classes of the part of a card that holds an author's name. */
export const AUTHOR_NAME_CLASS: RegExp = /(?:^|[\s_-])author[\s_-]*name(?:$|[\s_-])|(?:^|\s)(?:p-author|fn)(?:$|\s)/i;

/** Classes that social networks give the posts that a page embeds. */
const EMBEDDED_POST = /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|bluesky-embed)(?:$|\s)/i;

/** Is the element a post of a social network? */
export function isEmbeddedPost({ attrs }: PageElement): boolean {
  const named = attrs.get('class');
  return named !== undefined && EMBEDDED_POST.test(named);
}

/** Elements of pictures. */
export const FIGURE_TAGS: ReadonlySet<string> = new Set(['figure', 'figcaption']);

/** Elements around a heading that belong to it. */
export const HEADING_BOX: ReadonlySet<string> = new Set(['header', 'hgroup']);

/** Elements, and groups of hints, of what stands beside an article. */
export const BESIDE_TAGS: ReadonlySet<string> = new Set([
  'footer',
  'aside',
  'nav',
  'form',
  'button',
  'figure',
  'figcaption',
]);
export const BESIDE_HINTS: readonly string[] = [
  'related',
  'share',
  'subscribe',
  'comment',
  'legal',
  'navigation',
  'caption',
  'clutter',
];

/** … and of its text. */
export const TEXT_HINTS: readonly string[] = ['bodyText', 'content'];
