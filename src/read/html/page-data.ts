import type { Page } from './page.ts';

/** An article as the page's JSON-LD describes it; names as written there. */
interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly body: string | null;
  readonly section: string | null;
  readonly description: string | null;
  readonly lang: string | null;
  readonly url: string | null;
}

/** What a page says of itself for machines: its meta tags by lower-case name, and its linked data. */
export interface PageData {
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly articles: readonly LinkedArticle[];
  /** names of organisations and sites in the linked data that describe the page's site */
  readonly sites: readonly string[];
}

const ARTICLE =
  /(?:Article|BlogPosting|Reportage|NewsItem|SocialMediaPosting|LiveBlogPosting|Report|Review|OpinionNewsArticle)$/i;
const NODES_MOST = 2000;

type Json = Readonly<Record<string, unknown>>;

export function pageData(page: Page): PageData {
  const meta = new Map<string, string[]>();
  for (const attrs of page.metas) {
    const value = attrs.get('content')?.replace(/\s+/gu, ' ').trim();
    if (!value) continue;
    for (const name of new Set([
      attrs.get('property'),
      attrs.get('name'),
      attrs.get('itemprop'),
      attrs.get('http-equiv'),
    ])) {
      if (name) meta.set(name.toLowerCase(), [...(meta.get(name.toLowerCase()) ?? []), value]);
    }
  }
  const nodes = page.jsonLd.flatMap((source) => linkedNodes(parseJson(source)));
  const byId = new Map(
    nodes.flatMap((n) => (typeof n['@id'] === 'string' && n['name'] ? [[n['@id'], n] as const] : [])),
  );
  const isType = (n: Json, pattern: RegExp): boolean =>
    asList(n['@type']).some((t) => typeof t === 'string' && pattern.test(t));
  return {
    meta,
    articles: nodes
      .filter(
        (n) =>
          (isType(n, ARTICLE) && (n['headline'] || n['datePublished'] || n['articleBody'] || n['author'])) ||
          (isType(n, /^WebPage$/) && n['author']),
      )
      .map((n) => linkedArticle(n, byId)),
    sites: nodes
      .filter((n) =>
        isType(
          n,
          /^(?:.*Organization|WebSite|.*NewsMediaOrganization|Newspaper|Periodical|RadioStation|TelevisionStation)$/,
        ),
      )
      .flatMap((n) => textOf(n['name']) ?? []),
  };
}

function linkedArticle(node: Json, byId: ReadonlyMap<string, Json>): LinkedArticle {
  const named = (value: unknown): string[] =>
    asList(value)
      .flatMap((v) => {
        if (typeof v === 'string') return [clean(v)];
        if (!isObject(v)) return [];
        const name = textOf(v['name']) ?? textOf(byId.get(String(v['@id'] ?? ''))?.['name']);
        return name ? [name] : named(v['name'] === undefined ? [] : asList(v['name']));
      })
      .filter(Boolean);
  const publisher = named(node['publisher'])[0] ?? null;
  return {
    headline: textOf(node['headline']) ?? textOf(node['name']),
    authors: [...named(node['author']), ...(node['author'] ? [] : named(node['creator']))],
    publisher,
    published: textOf(node['datePublished']) ?? textOf(node['dateCreated']),
    modified: textOf(node['dateModified']),
    body: rawText(node['articleBody']),
    section: textOf(asList(node['articleSection'])[0]),
    description: textOf(node['description']),
    lang: textOf(node['inLanguage']),
    url:
      textOf(node['url']) ??
      textOf(isObject(node['mainEntityOfPage']) ? node['mainEntityOfPage']['@id'] : node['mainEntityOfPage']),
  };
}

/**
 * JSON as pages write it: in CDATA or comments, with raw line breaks in strings, stray commas. Null where it cannot be
 * read.
 */
function parseJson(source: string): unknown {
  const bare = source.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$|^\s*<!--|-->\s*$/g, '').trim();
  for (const attempt of [
    bare,
    bare.replace(/\p{Cc}+/gu, ' '),
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '')
      .replace(/\\'/g, "'"),
  ]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

/** All objects in linked data, breadth first, to a limit. */
function linkedNodes(root: unknown): Json[] {
  const queue: unknown[] = [root];
  const nodes: Json[] = [];
  for (let i = 0; i < queue.length && i < NODES_MOST; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, 200));
    else if (isObject(value)) {
      nodes.push(value);
      for (const [key, inner] of Object.entries(value))
        if (key !== 'author' && key !== 'comment' && key !== 'itemListElement' && typeof inner === 'object')
          queue.push(inner);
    }
  }
  return nodes;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  szlig: 'ß',
};
/** Marks of `&eacute;` and the like. */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

/** The character that a name of HTML's stands for, of those that news is written with. */
function characterOf(name: string): string | undefined {
  const mark = MARKS[name.slice(1)];
  return mark === undefined ? ENTITIES[name.toLowerCase()] : (name.charAt(0) + mark).normalize('NFC');
}

/** Data often holds character references that HTML would have read. */
export function unescapeText(text: string): string {
  return text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi,
        (whole, dec: string | undefined, hex: string | undefined, name: string | undefined) => {
          if (name) return characterOf(name) ?? whole;
          const code = dec ? Number(dec) : parseInt(hex ?? '0', 16);
          return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
        },
      )
    : text;
}

function clean(text: string): string {
  return unescapeText(unescapeText(text))
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? (value as unknown[])[0] : value;
  const inner = isObject(first) ? (first['@value'] ?? first['name']) : first;
  return typeof inner === 'string' && clean(inner) !== '' ? clean(inner) : null;
}

function rawText(value: unknown): string | null {
  return typeof value === 'string' && value.trim().length > 100 ? unescapeText(value) : null;
}
