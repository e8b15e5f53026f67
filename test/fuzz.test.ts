import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import { joinTitle, Ledger } from '../src/ledger/index.ts';
import { loadModels } from '../src/load-models.ts';
import { Article, LedgerFile, type Annotated } from '../src/model/index.ts';
import { readBytes } from '../src/read/index.ts';

/**
 * Inputs broken at random, from a seed: nothing throws, nothing hangs, spans lie in their text, the schema holds,
 * entities resolve, and no message is in a parser's own words. HEARSAY_FUZZ_SECONDS sets the time for each format (1 if
 * not set, 10 in CI), HEARSAY_FUZZ_SEED the seed, HEARSAY_FUZZ_CASE one case that is run alone; `npm run fuzz` takes an
 * hour over all.
 */
const SECONDS = Number(process.env['HEARSAY_FUZZ_SECONDS'] ?? 1);
const SEED = Number(process.env['HEARSAY_FUZZ_SEED'] ?? 1);
const CASE = process.env['HEARSAY_FUZZ_CASE'];
/** One input takes no longer than this, in milliseconds of the processor, as the machine may be shared. */
const ONE_MOST = 8000;

const PROSE =
  'Glassblowers in the valley of Orm voted on Tuesday to leave their guild, its chair, Maia Lunt, said. “We were 40 in 2019,” she told the Canal Post. ' +
  'The town denied on 3 March that it had sold the furnace for €2.5 million, according to two officials.';
const PAGE = `<!doctype html><html lang="en"><head><title>Guild splits</title><meta name="author" content="Ada Fenn"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Guild splits","datePublished":"2031-05-06"}</script><style>.x{display:none}</style></head><body><article><h1>Guild splits</h1><p class="byline">By Ada Fenn</p><p>${PROSE}</p><div hidden><p>${PROSE}</p></div><table><tr><td>a</td><td>b</td></tr></table></article></body></html>`;
const HTTP = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n`;
const PACKED = gzipSync(PAGE);
const WARC = Buffer.concat([
  Buffer.from(
    `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://orm.example/1\r\nContent-Length: ${HTTP.length + PACKED.length}\r\n\r\n${HTTP}`,
  ),
  PACKED,
  Buffer.from('\r\n\r\nWARC/1.1\r\nWARC-Type: metadata\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n'),
]);
const DOCX = zipSync({
  '[Content_Types].xml': Buffer.from(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  'word/document.xml': Buffer.from(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${PROSE}</w:t></w:r></w:p></w:body></w:document>`,
  ),
});

const NEWS_BODY = `<p>${PROSE}</p>`;
/** One page of text, its table of places left out: readers find them again. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 96>>stream
BT /F 12 Tf 20 700 Td (Glassblowers in the valley of Orm voted on Tuesday to leave their guild.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

const FORMATS: Readonly<Record<string, string | Uint8Array>> = {
  'a.html': PAGE,
  'a.txt': `Guild splits\n\nBy Ada Fenn\n\n6 May 2031\n\n${PROSE}\n\nRead more: Furnace sold\n`,
  'a.md': `# Guild splits #\n\n**By Ada Fenn**\n\n${PROSE} [more](https://orm.example/2)\n\n- one\n- two\n`,
  'a.eml': `MIME-Version: 1.0\r\nFrom: Ada Fenn <ada@orm.example>\r\nSubject: Guild splits\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${PROSE}`,
  'feed.xml': `<?xml version="1.0"?><rss version="2.0"><channel><title>Canal Post</title><item><title>Guild &amp; splits</title><pubDate>Tue, 06 May 2031 07:00:00 GMT</pubDate><description>${PROSE}</description></item><item><title>b</title><description>${PROSE}</description></item></channel></rss>`,
  'news.xml': `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="a"><contentMeta><headline>Guild splits</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><p>${PROSE}</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
  'ninjs.json': JSON.stringify({
    headline: 'Guild splits',
    versioncreated: '2031-05-06',
    byline: 'By Ada Fenn',
    body_text: PROSE,
  }),
  'lines.jsonl': `${JSON.stringify({ id: 'a', html: PAGE })}\n${JSON.stringify({ id: 'b', text: PROSE, byline: ['Ada Fenn'] })}\n`,
  'a.warc': WARC,
  'a.warc.gz': gzipSync(WARC),
  'a.docx': DOCX,
  'a.html.gz': gzipSync(PAGE),
  'given.txt': `---\npublisher: Canal Post\npublishedAt: 2031-05-06\n---\nGuild splits\n\n${PROSE}\n`,
  'a.mhtml': `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${PAGE.replaceAll('=', '=3D')}\r\n--b--\r\n`,
  'atom.xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Canal Post</title><entry><title type="html">Guild &amp;amp; splits</title><updated>2031-05-06T07:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${NEWS_BODY}</div></content></entry></feed>`,
  'rdf.xml': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Canal Post</title></channel><item><title>Guild splits</title><dc:date>2031-05-06</dc:date><description>${PROSE}</description></item></rdf:RDF>`,
  'feed.json': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Canal Post',
    items: [{ id: '1', title: 'Guild splits', content_html: NEWS_BODY, date_published: '2031-05-06T07:00:00Z' }],
  }),
  'nitf.xml': `<nitf><head><title>Guild splits</title></head><body><body.head><hedline><hl1>Guild splits</hl1></hedline><byline>By Ada Fenn</byline><dateline><story.date norm="20310506"/></dateline></body.head><body.content>${NEWS_BODY}</body.content></body></nitf>`,
  'sitemap.xml': `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://orm.example/1</loc></url></urlset>`,
  'list.opml': `<opml version="2.0"><body><outline type="rss" xmlUrl="https://orm.example/feed"/></body></opml>`,
  'a.pdf': PDF,
  'a.wacz': zipSync({ 'archive/data.warc': WARC, 'datapackage.json': Buffer.from('{}') }),
};

/** Words of parsers and of the machine, which tell a reader nothing. */
const NOT_OURS =
  /undefined|\[object|Cannot (?:read|set) prop|is not (?:a function|iterable|defined)|xmldom|#\[line|Unexpected (?:token|end)|JSON at position|in JSON|invalid (?:block|distance|stored|code lengths)|header check|unknown compression|InvalidPDF|XRef|bad XRef|Maximum call stack|E[A-Z]{4,}:|\bat [\w.]+ \(|Error\b/u;

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A few bytes changed, cut out, doubled or put in, now and then many times over. */
function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const below = (n: number): number => Math.floor(random() * Math.max(1, n));
  let out = Buffer.from(bytes);
  for (let times = 1 + below(6); times > 0; times--) {
    const at = below(out.length);
    const piece = out.subarray(at, at + 1 + below(40));
    const [head, tail] = [out.subarray(0, at), out.subarray(at)];
    switch (below(6)) {
      case 0:
        out = Buffer.concat([head, Buffer.from([below(256)]), tail.subarray(1)]);
        break;
      case 1:
        out = Buffer.concat([head, tail.subarray(below(80))]);
        break;
      case 2:
        out = Buffer.concat([head, ...Array.from({ length: 1 + below(200) }, () => piece), tail]);
        break;
      case 3:
        out = Buffer.concat([
          head,
          Buffer.from(['\0', '\u202e', '<p>', '"', '\n\n', '&#x0;', ']]>', '(', ' by '][below(9)]!),
          tail,
        ]);
        break;
      case 4:
        out = Buffer.from(head);
        break;
      default:
        out = Buffer.concat([head, out.subarray(below(out.length), at), tail]);
    }
  }
  return out;
}

/** Run until the time is up; every case is known by its number, so that it can be run again. */
async function untilDone(check: (random: () => number, name: string) => unknown): Promise<void> {
  const end = Date.now() + SECONDS * 1000;
  const run = async (number: number): Promise<void> => {
    const name = `seed ${SEED}, case ${number}`;
    const started = process.cpuUsage();
    await check(randomFrom(SEED * 1_000_003 + number), name);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000, `${name}: milliseconds`).toBeLessThan(ONE_MOST);
  };
  if (CASE !== undefined) return run(Number(CASE));
  for (let number = 0; Date.now() < end; number++) await run(number);
}

function checkAnnotated(found: Annotated, name: string): void {
  const inText = ([from, to]: readonly [number, number]): boolean => 0 <= from && from <= to && to <= found.text.length;
  const spans = [
    ...found.mentions.map(({ span }) => span),
    ...found.dates.map(({ span }) => span),
    ...found.quantities.map(({ span }) => span),
    ...found.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...found.claims.flatMap(({ evidence }) => [...evidence]),
  ];
  expect(
    spans.filter((span) => !inText(span)),
    `${name}: spans`,
  ).toEqual([]);
  const known = new Set(found.entities.map(({ id }) => id));
  const used = [
    ...found.mentions.map(({ entity }) => entity),
    ...found.attributions.flatMap(({ speaker, via }) => [speaker, ...via]),
    ...found.claims.flatMap(({ actor, recipient }) => [...actor, ...recipient]),
  ];
  expect(
    used.filter((id) => id !== null && !known.has(id)),
    `${name}: entities`,
  ).toEqual([]);
}

describe('inputs broken at random', () => {
  it.each(Object.entries(FORMATS))('%s', { timeout: SECONDS * 1000 + 60_000 }, async (file, content) => {
    const whole = Buffer.from(content as string);
    await untilDone(async (random, name) => {
      for (const result of await readBytes(mutate(whole, random), { name: file, url: null })) {
        if (result.kind === 'unreadable') expect(result.reason, name).not.toMatch(NOT_OURS);
        else expect(Article.safeParse(result.article).error, name).toBeUndefined();
        if (result.kind === 'article')
          expect(result.article.text, name).not.toMatch(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }
    });
  });

  it('annotated, and in a ledger', { timeout: SECONDS * 1000 + 120_000 }, async () => {
    const models = loadModels();
    const whole = Buffer.from(`${PROSE}\n\n${PROSE.replace('Tuesday', 'Friday')}`);
    await untilDone((random, name) => {
      const ledger = new Ledger();
      for (const id of ['a', 'b']) {
        const text = Buffer.from(mutate(whole, random)).toString('utf8');
        const article = {
          id,
          hash: `${name}${id}`,
          file: null,
          url: null,
          title: 'Guild splits',
          byline: [],
          publisher: id,
          agency: null,
          publishedAt: '2031-05-06',
          publishedAtBasis: 'given' as const,
          modifiedAt: null,
          lang: 'en',
          text,
          removed: [],
        };
        const found = annotate(joinTitle(article), models);
        checkAnnotated(found, name);
        ledger.add(article, found);
      }
      expect(LedgerFile.safeParse(ledger.toFile()).error, name).toBeUndefined();
    });
  });
});
