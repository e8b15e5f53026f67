import { parsePage } from '../html/parse-page.ts';
import { agencyOf } from '../meta/agencies.ts';
import { parseByline } from '../meta/byline.ts';
import { parseDate } from '../meta/parse-date.ts';
import { BLOCK_BREAK, readText } from '../plain/read-text.ts';
import type { Extracted } from '../result.ts';
import { child, list, parseXml, childText, type XmlNode } from './list-urls.ts';

/** A story that its agency has taken back; `reason` says so. Thrown, so that it never enters a ledger. */
export class WithdrawnError extends Error {
  override readonly name = 'WithdrawnError';
}

interface NewsItemFields {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string;
  readonly provider: string | null;
  readonly credit: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly lang: string | null;
  readonly status: string | null;
  readonly html: string;
}

/** Read an IPTC ninjs item (1.x to 3.x): a story as an agency delivers it, in JSON. */
export function readNinjs(source: string): Promise<Extracted> {
  let item: XmlNode;
  try {
    item = JSON.parse(source) as XmlNode;
  } catch (cause) {
    throw new Error('its JSON is broken', { cause });
  }
  const html =
    childText(item, 'body_html') ??
    childText(item, 'body_xhtml') ??
    bodyOf(item) ??
    escapeText(childText(item, 'body_text') ?? '');
  return toExtracted({
    url: childText(item, 'url'),
    title: childText(item, 'headline') ?? childText(list(item, 'headlines')[0] ?? null, 'value'),
    byline:
      childText(item, 'byline') ??
      list(item, 'people')
        .filter((p) => p['rel'] === 'author')
        .flatMap((p) => childText(p, 'name') ?? [])
        .join('; '),
    provider: childText(item, 'copyrightholder') ?? childText(list(item, 'infosources')[0] ?? null, 'name'),
    credit: list(item, 'infosources').flatMap((s) => childText(s, 'name') ?? [])[0] ?? childText(item, 'creditline'),
    published:
      childText(item, 'firstcreated') ??
      childText(item, 'firstCreated') ??
      childText(item, 'versioncreated') ??
      childText(item, 'versionCreated'),
    modified: childText(item, 'versioncreated') ?? childText(item, 'versionCreated'),
    lang: childText(item, 'language'),
    status: childText(item, 'pubstatus') ?? childText(item, 'pubStatus'),
    html,
  });
}

function bodyOf(item: XmlNode): string | null {
  const body =
    list(item, 'bodies').find((b) => /html/i.test(String(b['contenttype'] ?? b['contentType'] ?? ''))) ??
    list(item, 'bodies')[0];
  return childText(body ?? null, 'value');
}

function escapeText(plain: string): string {
  return plain
    .split(/\n+/)
    .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('');
}

/** Read an IPTC NewsML-G2 item or message, or a bare NITF story. A message's items come one after the other. */
export async function readNewsMl(xml: string): Promise<Extracted[]> {
  const root = await parseXml(xml);
  const message = child(child(root, 'newsMessage'), 'itemSet');
  const bodies = bodiesOf(xml);
  const items = message ? list(message, 'newsItem') : list(root, 'newsItem');
  if (items.length > 0) return Promise.all(items.map((item, i) => toExtracted(g2Fields(item, bodies[i] ?? ''))));
  const nitf = child(root, 'nitf');
  if (nitf === null) throw new Error('holds no newsItem and no nitf element');
  return [await toExtracted(nitfFields(nitf, bodies[0] ?? ''))];
}

function g2Fields(item: XmlNode, html: string): NewsItemFields {
  const meta = child(item, 'itemMeta');
  const content = child(item, 'contentMeta');
  const nameOf = (node: XmlNode | null): string | null =>
    childText(node, 'name') ?? (typeof node?.['@literal'] === 'string' ? node['@literal'] : null);
  return {
    url: null,
    title: childText(content, 'headline') ?? childText(meta, 'title'),
    byline:
      childText(content, 'by') ??
      list(content, 'creator')
        .flatMap((c) => nameOf(c) ?? [])
        .join('; '),
    provider: nameOf(child(meta, 'provider')),
    credit: nameOf(child(content, 'infoSource')) ?? childText(content, 'creditline'),
    published:
      childText(meta, 'firstCreated') ?? childText(content, 'contentCreated') ?? childText(meta, 'versionCreated'),
    modified: childText(meta, 'versionCreated'),
    lang: languageOf(content) ?? (typeof item['@lang'] === 'string' ? item['@lang'] : null),
    status: String(child(meta, 'pubStatus')?.['@qcode'] ?? ''),
    html: html.replace(/<head>[\s\S]*?<\/head>/i, ''),
  };
}

function languageOf(content: XmlNode | null): string | null {
  const tag = child(content, 'language')?.['@tag'];
  return typeof tag === 'string' ? tag : null;
}

function nitfFields(nitf: XmlNode, html: string): NewsItemFields {
  const head = child(child(nitf, 'body'), 'body.head');
  const issued = child(child(child(nitf, 'head'), 'docdata'), 'date.issue')?.['@norm'];
  return {
    url: null,
    title: childText(child(head, 'hedline'), 'hl1') ?? childText(child(nitf, 'head'), 'title'),
    byline: childText(head, 'byline') ?? childText(child(head, 'byline'), 'person') ?? '',
    provider: childText(head, 'distributor'),
    credit: childText(child(head, 'rights'), 'rights.owner'),
    published: typeof issued === 'string' ? issued : null,
    modified: null,
    lang: null,
    status: null,
    html,
  };
}

async function toExtracted(fields: NewsItemFields): Promise<Extracted> {
  if (/cancell?ed|withheld|withdrawn/i.test(fields.status ?? ''))
    throw new WithdrawnError(`was taken back by its agency (status ${fields.status}); leave it out`);
  const blocks = parsePage(`<body>${fields.html}</body>`).blocks.map((b) => b.text);
  const content = await readText(blocks.join(BLOCK_BREAK));
  const credit = parseByline(fields.byline, true);
  const published = fields.published === null ? null : parseDate(fields.published);
  const agency =
    (fields.credit && agencyOf(fields.credit)) ??
    (fields.provider && agencyOf(fields.provider)) ??
    credit.agency ??
    content.agency;
  return {
    ...content,
    url: fields.url,
    title: fields.title ?? content.title,
    byline: credit.names.length > 0 ? credit.names : content.byline,
    publisher: fields.provider !== null && agencyOf(fields.provider) === null ? fields.provider : null,
    agency: agency || null,
    publishedAt: published ?? content.publishedAt,
    publishedAtBasis: published === null ? content.publishedAtBasis : 'metadata',
    modifiedAt: fields.modified === null ? null : parseDate(fields.modified),
    lang: fields.lang?.slice(0, 2).toLowerCase() ?? content.lang,
    quality: 0.95,
  };
}

/** What stands between the tags that hold the texts of items. One pass over the tags: linear, closed or not. */
function bodiesOf(xml: string): string[] {
  const bodies: string[] = [];
  let from: number | null = null;
  const tags = /<(\/?)(?:\w{1,40}:)?(?:inlineXML|inlineData|body\.content|DataContent)\b[^<>]*>/g;
  for (const tag of xml.matchAll(tags)) {
    if (tag[1] !== '/') from ??= tag.index + tag[0].length;
    else if (from !== null) {
      bodies.push(xml.slice(from, tag.index));
      from = null;
    }
  }
  return bodies;
}
