import { decodeBytes } from './charset.ts';
import { checkGiven, isWebAddress, oneLine } from './check-given.ts';
import type { BlockFilter } from './filter/score-blocks.ts';
import { splitFrontMatter } from './given.ts';
import { sha256 } from './hash.ts';
import { readHtml } from './html/read-html.ts';
import { loadFilter } from './load-filter.ts';
import type { Opened } from './opened.ts';
import { readText } from './plain/read-text.ts';
import type { Extracted, Given, ReadResult } from './result.ts';
import type { SiteRules } from './site-rules.ts';
import { sniffFormat, type Format } from './sniff.ts';
import { BrokenError, TooLargeError, troubleOf } from './trouble.ts';

/** What is known of some bytes beside the bytes. */
export interface Source {
  /** how messages name the input: a path, a URL, `-` */
  readonly name: string;
  /** id of the article; the base name if not given. Where one input holds many articles, each adds its own part */
  readonly id?: string;
  readonly url: string | null;
  readonly contentType?: string | null;
  readonly given?: Given;
  /** the block filter for pages; read from `models/reader.bin` if not given */
  readonly filter?: BlockFilter;
  /** a person's rules for single sites */
  readonly rules?: SiteRules;
}

/** A compressed input unpacks to no more than this. */
const UNPACKED_MOST = 64 * 1024 * 1024;

/**
 * Read one document of any format: usually one article, many from a feed, a message or an archive. Never throws for bad
 * bytes: what cannot be read is a result that says why. Archives of any size are streamed by `readInputs` instead.
 */
export async function readBytes(bytes: Uint8Array, source: Source): Promise<ReadResult[]> {
  const format = sniffFormat(bytes, source.name, source.contentType ?? null);
  try {
    return await readFormat(format, bytes, source);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [unreadable(source, reasonOf(format, error))];
  }
}

function reasonOf(format: Format, error: Error): string {
  if (error.name === 'WithdrawnError' || error.name === 'RefusedError' || /npm run train/.test(error.message))
    return error.message;
  const advice = error instanceof TooLargeError ? 'give its parts' : 'check that the file is whole';
  return `could not be read as ${format} (${troubleOf(error)}); ${advice}`;
}

/** The input as one that cannot be read; `reason` says why and what to do. */
export function unreadable(source: Source, reason: string): ReadResult {
  return { kind: 'unreadable', input: source.name, id: inputId(source), reason };
}

async function readFormat(format: Format, bytes: Uint8Array, source: Source): Promise<ReadResult[]> {
  const filter = async (): Promise<BlockFilter> => source.filter ?? loadFilter();
  const one = (extracted: Extracted): ReadResult[] => [toResult(bytes, source, extracted)];
  const decoded = async (): Promise<string> => (await decodeBytes(bytes, source.contentType ?? null)).text;
  switch (format) {
    case 'empty':
      return [unreadable(source, 'is empty; save the page or text again')];
    case 'html':
      return [
        await readMarked(bytes, source, async (text) =>
          readHtml(text, source.url ?? savedFrom(text), await filter(), source.rules),
        ),
      ];
    case 'text':
      return [await readMarked(bytes, source, async (text) => readText(text, await filter()))];
    case 'markdown': {
      const { readMarkdown } = await import('./formats/read-markdown.ts');
      return [await readMarked(bytes, source, async (text) => readMarkdown(text, await filter()))];
    }
    case 'gzip': {
      const name = source.name.replace(/\.gz$/i, '');
      return readBytes(await gunzip(bytes), { ...source, name, id: inputId(source) });
    }
    case 'zip':
      return readZip(bytes, source);
    case 'pdf': {
      const { readPdf } = await import('./formats/read-document.ts');
      return one(await readPdf(bytes));
    }
    case 'mail': {
      const { readMail } = await import('./formats/read-mail.ts');
      return one(await readMail(bytes, source.url, filter));
    }
    case 'ninjs': {
      const { readNinjs } = await import('./formats/read-news-item.ts');
      return one(await readNinjs(await decoded()));
    }
    case 'feed':
    case 'json-feed':
    case 'newsml':
    case 'warc':
    case 'json-lines':
      return readArticles(format, bytes, source);
    case 'sitemap':
    case 'opml':
      return [unreadable(source, 'is a list of addresses, not an article; give --follow to fetch what it lists')];
    case 'rtf':
      return [unreadable(source, 'is RTF, which is not read here; save it as plain text or .docx')];
    case 'image':
      return [unreadable(source, 'is a picture; run text recognition on it and give the text')];
    case 'unknown':
      return [
        unreadable(
          source,
          'is binary and in no format that is read here; give HTML, plain text, a feed, WARC, PDF or .docx',
        ),
      ];
  }
}

/** What holds many articles: feeds, messages, archives, JSON Lines. */
async function readArticles(
  format: 'feed' | 'json-feed' | 'newsml' | 'warc' | 'json-lines',
  bytes: Uint8Array,
  source: Source,
): Promise<ReadResult[]> {
  const decoded = async (): Promise<string> => (await decodeBytes(bytes, source.contentType ?? null)).text;
  switch (format) {
    case 'feed':
    case 'json-feed': {
      const { readFeed } = await import('./read-many.ts');
      return readFeed(await decoded(), source);
    }
    case 'newsml': {
      const { readNewsItems } = await import('./read-many.ts');
      return readNewsItems(await decoded(), bytes, source);
    }
    case 'warc': {
      const { openArchive } = await import('./read-many.ts');
      return collect(openArchive(chunksOf(bytes), source));
    }
    case 'json-lines': {
      const { openJsonLines } = await import('./json-lines.ts');
      return collect(openJsonLines((await decoded()).split('\n'), source));
    }
  }
}

async function readZip(bytes: Uint8Array, source: Source): Promise<ReadResult[]> {
  const { unzipEntries, zipKind } = await import('./formats/open-zip.ts');
  switch (await zipKind(bytes)) {
    case 'docx': {
      const { readDocx } = await import('./formats/read-document.ts');
      return [toResult(bytes, source, await readDocx(bytes))];
    }
    case 'wacz': {
      const { openArchive } = await import('./read-many.ts');
      const archives = await unzipEntries(bytes, /^archive\/.*\.warc(?:\.gz)?$/i);
      const results = await Promise.all(archives.map((a) => collect(openArchive(chunksOf(a.bytes), source))));
      return results.flat();
    }
    case 'other':
      return [unreadable(source, 'is a zip of other files; unpack it and give the folder')];
  }
}

async function collect(opened: AsyncIterable<Opened>): Promise<ReadResult[]> {
  const { readAll } = await import('./opened.ts');
  const all: ReadResult[] = [];
  for await (const r of readAll(opened)) all.push(r);
  return all;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: UNPACKED_MOST });
  } catch (error) {
    if (error instanceof RangeError)
      throw new TooLargeError(`unpacks to more than ${UNPACKED_MOST / 1048576} MB`, { cause: error });
    if (error instanceof Error && /unexpected end/i.test(error.message))
      throw new BrokenError('the compressed data are cut short', { cause: error });
    throw error;
  }
}

/** The address that a browser or SingleFile wrote into a page when it saved it. */
function savedFrom(html: string): string | null {
  const head = html.slice(0, 3000);
  return (
    /<[!]--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(head)?.[1] ??
    /Page saved with SingleFile\s+url:\s*(\S+)/i.exec(head)?.[1] ??
    null
  );
}

async function readMarked(
  bytes: Uint8Array,
  source: Source,
  extract: (text: string) => Promise<Extracted>,
): Promise<ReadResult> {
  const { text } = await decodeBytes(bytes, source.contentType ?? null);
  const front = await splitFrontMatter(text);
  const extracted = await extract(front?.body ?? text);
  return toResult(bytes, { ...source, given: { ...source.given, ...front?.given } }, extracted);
}

/** Put ids, hash and what was given into what was extracted. A text without a word in it is unreadable. */
export function toResult(bytes: Uint8Array, source: Source, extracted: Extracted): ReadResult {
  if (!/[\p{L}\p{N}]/u.test(extracted.text))
    return unreadable(
      source,
      extracted.notes[0] ?? 'holds no running text; save the page as the browser shows it and try again',
    );
  const { quality, notes, details, ...found } = extracted;
  const { given, notes: refused } = checkGiven({
    ...(source.url === null ? {} : { url: source.url }),
    ...source.given,
  });
  return {
    kind: 'article',
    input: source.name,
    quality,
    notes: [...refused, ...notes],
    details,
    article: {
      id: inputId(source),
      hash: sha256(bytes),
      file: /^[a-z]+:\/\//i.test(source.name) || source.name === '-' ? null : baseName(source.name),
      ...found,
      text: wellFormed(found.text),
      url: given.url ?? (found.url !== null && isWebAddress(found.url) ? found.url : null),
      title: oneLine(given.title ?? found.title),
      byline: (given.byline ?? found.byline).flatMap((name) => oneLine(name) ?? []),
      publisher: oneLine(given.publisher ?? found.publisher),
      agency: oneLine(given.agency ?? found.agency),
      publishedAt: given.publishedAt ?? found.publishedAt,
      publishedAtBasis: given.publishedAt === undefined ? found.publishedAtBasis : 'given',
      lang: given.lang ?? found.lang,
    },
  };
}

/** The text without NULs and half surrogates, which other programs stop at; as long as before, so that places hold. */
function wellFormed(text: string): string {
  return text
    .replaceAll('\0', ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/** The id given, else the base name of the input. */
export function inputId(source: Source): string {
  return source.id ?? (source.name === '-' ? 'stdin' : baseName(source.name));
}

function baseName(name: string): string {
  return name.split(/[\\/]/).filter(Boolean).at(-1) ?? name;
}
