import type { BlockFilter } from '../filter/score-blocks.ts';
import { readHtml } from '../html/read-html.ts';
import { parseByline } from '../meta/byline.ts';
import { parseDate } from '../meta/parse-date.ts';
import { readText } from '../plain/read-text.ts';
import type { Extracted } from '../result.ts';

/** Read a mail (`.eml`: a press release, a newsletter) or a page saved as MHTML, which is a mail around a page. */
export async function readMail(
  bytes: Uint8Array,
  url: string | null,
  filter: () => Promise<BlockFilter>,
): Promise<Extracted> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes);
  const header = (key: string): string | null => mail.headers.find((h) => h.key === key)?.value.trim() ?? null;
  const saved =
    header('snapshot-content-location') ??
    (/^\s*<saved by/i.test(header('from') ?? '') ? header('content-location') : null) ??
    pageAddress(bytes);
  if (mail.html && saved !== null) return readHtml(mail.html, url ?? saved, await filter());
  const content = mail.html ? await readHtml(mail.html, url, await filter()) : await readText(mail.text ?? '');
  const sent = mail.date ? parseDate(mail.date) : null;
  return {
    ...content,
    title: mail.subject?.trim() || content.title,
    byline: content.byline.length > 0 ? content.byline : parseByline(mail.from?.name ?? '').names,
    publishedAt: sent ?? content.publishedAt,
    publishedAtBasis: sent === null ? content.publishedAtBasis : 'metadata',
  };
}

/** The address that browsers write into a saved page's first part. */
function pageAddress(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
  return /multipart\/related/i.test(head)
    ? (/^(?:Snapshot-)?Content-Location:\s*(https?:\S+)/im.exec(head)?.[1] ?? null)
    : null;
}
