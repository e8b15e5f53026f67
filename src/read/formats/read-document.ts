import { PAGE_NUMBER } from '../../lexicon/en/leftovers.ts';
import { parsePage } from '../html/parse-page.ts';
import { BLOCK_BREAK, readText } from '../plain/read-text.ts';
import { TERMINAL } from '../plain/split-blocks.ts';
import type { Extracted } from '../result.ts';
import { RefusedError, withoutCompression } from './open-zip.ts';

/** Where the reader of Word files is not installed: it brings a dozen packages for one rare format. */
const NO_MAMMOTH =
  'is a Word file, for which one more package is needed: npm install mammoth (with -g if hearsay was installed so); or save it as text or PDF';

/** Read a Word file: its paragraphs as a plain text. */
export async function readDocx(bytes: Uint8Array): Promise<Extracted> {
  const { default: mammoth } = await import('mammoth').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND')
      throw new RefusedError(NO_MAMMOTH, { cause });
    throw cause;
  });
  const buffer = Buffer.from(await withoutCompression(bytes));
  const { value } = await mammoth.convertToHtml({ buffer }).catch((cause: unknown) => {
    throw new RefusedError('could not be read as docx: its XML is broken; open it in Word and save it again', {
      cause,
    });
  });
  return readText(
    parsePage(value)
      .blocks.map((b) => b.text)
      .join(BLOCK_BREAK),
  );
}

/** Lines that stand at the top or foot of at least this share of the pages are running heads. */
const RUNNING_SHARE = 0.5;
/** A line that ends a sentence and is shorter than this share of the column ends a paragraph. */
const SHORT_LINE = 0.85;

/**
 * Read the text of a PDF: lines joined to paragraphs, running heads and page numbers left out. A scan holds no text and
 * says so.
 */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const { extractText, getMeta, getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { text: pages } = await extractText(document, { mergePages: false });
  const { info } = await getMeta(document);
  const extracted = await readText(paragraphsOf(pages));
  if (!/\p{L}/u.test(extracted.text))
    return { ...extracted, notes: ['holds pictures of pages and no text (a scan): run text recognition on it first'] };
  const title =
    typeof info?.['Title'] === 'string' && info['Title'].trim().split(/\s+/).length >= 4 ? info['Title'].trim() : null;
  return { ...extracted, title: extracted.title ?? title };
}

/** The paragraphs of pages given as lines. */
export function paragraphsOf(pages: readonly string[]): string {
  const byPage = pages.map((p) =>
    p
      .split('\n')
      .map((l) => l.trim())
      .filter(Boolean),
  );
  const edges = new Map<string, number>();
  const keyOf = (line: string): string => line.replace(/\d+/g, '#');
  for (const lines of byPage)
    for (const line of new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(keyOf)))
      edges.set(line, (edges.get(line) ?? 0) + 1);
  const isRunning = (line: string): boolean =>
    PAGE_NUMBER.test(line) || (pages.length > 2 && (edges.get(keyOf(line)) ?? 0) >= pages.length * RUNNING_SHARE);
  const lines = byPage.flatMap((page) =>
    page.filter((line, i) => !((i < 2 || i >= page.length - 2) && isRunning(line))),
  );
  const widths = lines.map((l) => l.length).sort((a, b) => a - b);
  const column = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const paragraphs: string[] = [];
  let open = '';
  for (const line of lines) {
    open =
      open === ''
        ? line
        : /\p{Ll}-$/u.test(open) && /^\p{Ll}/u.test(line)
          ? open.slice(0, -1) + line
          : `${open} ${line}`;
    const short = line.length < column * SHORT_LINE;
    if (short && (TERMINAL.test(line) || line.length < column * 0.6)) {
      paragraphs.push(open);
      open = '';
    }
  }
  if (open !== '') paragraphs.push(open);
  return paragraphs.join(BLOCK_BREAK);
}
