/** Addresses that a list names: a sitemap, OPML, a text with one address a line. `lists` lead to further lists. */
export interface UrlList {
  readonly pages: readonly ListedPage[];
  readonly lists: readonly string[];
}

/** A page in a list, with what a news sitemap says of it. */
export interface ListedPage {
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly lang: string | null;
}

const bare = (url: string): ListedPage => ({ url, title: null, publisher: null, publishedAt: null, lang: null });

/** The pages or further sitemaps of a sitemap, with the news extension's fields (sitemaps.org 0.9, Google News 0.9). */
export async function parseSitemap(xml: string): Promise<UrlList> {
  const root = await parseXml(xml);
  const entries = list(child(root, 'urlset'), 'url').map((entry) => {
    const news = child(entry, 'news');
    const publication = child(news, 'publication');
    return {
      url: childText(entry, 'loc') ?? '',
      title: childText(news, 'title'),
      publisher: childText(publication, 'name'),
      publishedAt: childText(news, 'publication_date'),
      lang: childText(publication, 'language'),
    };
  });
  return {
    pages: entries.filter((e) => isUrl(e.url)),
    lists: list(child(root, 'sitemapindex'), 'sitemap')
      .flatMap((s) => childText(s, 'loc') ?? [])
      .filter(isUrl),
  };
}

/** The feeds of an OPML file; folders are opened. */
export async function parseOpmlText(xml: string): Promise<UrlList> {
  const { parseOpml } = await import('feedsmith');
  const lists: string[] = [];
  const queue: unknown[] = [parseOpml(xml).body?.outlines ?? []];
  for (let i = 0; i < queue.length && i < 10_000; i++) {
    for (const outline of Array.isArray(queue[i]) ? (queue[i] as { xmlUrl?: string; outlines?: unknown }[]) : []) {
      if (outline.xmlUrl && isUrl(outline.xmlUrl)) lists.push(outline.xmlUrl);
      if (outline.outlines) queue.push(outline.outlines);
    }
  }
  return { pages: [], lists };
}

/** A text in which every line that is not blank or a comment is an address; null where it is anything else. */
export function parseUrlLines(source: string): UrlList | null {
  const lines = source
    .split(/\r?\n/)
    .map((l) => l.trim())
    .filter((l) => l !== '' && !l.startsWith('#'));
  return lines.length > 0 && lines.every(isUrl) ? { pages: lines.map(bare), lists: [] } : null;
}

/** Is this one absolute address of the web and nothing else? */
export function isUrl(line: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(line);
}

export type XmlNode = Readonly<Record<string, unknown>>;

/** XML to plain objects: prefixes dropped, attributes as `@name`, entities of the document type not expanded. */
export async function parseXml(xml: string): Promise<XmlNode> {
  const { XMLParser } = await import('fast-xml-parser');
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    processEntities: { enabled: true, maxTotalExpansions: 10_000 },
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
  });
  try {
    return parser.parse(xml) as XmlNode;
  } catch (cause) {
    throw new Error('its XML is broken', { cause });
  }
}

/** The first child of that name, if it is an element with parts. */
export function child(node: XmlNode | null, name: string): XmlNode | null {
  const value = node?.[name];
  const first = Array.isArray(value) ? (value as unknown[])[0] : value;
  return typeof first === 'object' && first !== null ? (first as XmlNode) : null;
}

/** All children of that name that are elements with parts. */
export function list(node: XmlNode | null, name: string): XmlNode[] {
  const value = node?.[name];
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
    (v): v is XmlNode => typeof v === 'object' && v !== null,
  );
}

/** The text of the first child of that name, or null. */
export function childText(node: XmlNode | null, name: string): string | null {
  const value = node?.[name];
  const first: unknown = Array.isArray(value) ? (value as unknown[])[0] : value;
  const inner: unknown = typeof first === 'object' && first !== null ? (first as XmlNode)['#text'] : first;
  return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : null;
}
