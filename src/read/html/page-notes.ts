import { PAYWALL, CONSENT } from '../../lexicon/en/leftovers.ts';
import { CLOSED_DATA, CLOSED_TIER } from './page-fields.ts';
import type { PreparedPage } from './prepare-page.ts';

/**
 * Below this estimate a reading is called doubtful: four of 91 cross-validated pages, of which half were right by half.
 */
const DOUBT = 0.8;
/** A text shorter than this may be a page that did not load, or the beginning before a paywall. */
const SHORT = 600;

/**
 * What a reader of the article should know of how it was read: doubtful, behind a paywall, a consent page, built by
 * script.
 */
export function pageNotes({ page, data }: PreparedPage, text: string, quality: number): string[] {
  const notes: string[] = [];
  const all = page.blocks.map((b) => b.text).join('\n');
  const isClosed =
    data.meta.get('article:content_tier')?.some((v) => CLOSED_TIER.test(v)) ||
    page.jsonLd.some((s) => CLOSED_DATA.test(s));
  if (text.length < SHORT && page.scriptChars > 2000 && all.length < 2 * SHORT)
    notes.push(
      'is a page that builds itself by script: open it in a browser, wait until the article shows, and save that',
    );
  else if (
    text.length < SHORT &&
    CONSENT.test(all.slice(0, 4000)) &&
    (all.match(new RegExp(CONSENT, 'giu'))?.length ?? 0) >= 4
  )
    notes.push(
      'seems to be a consent page, not the article: accept or refuse the cookies in a browser and save the page behind it',
    );
  if ((isClosed || PAYWALL.test(all)) && text.length < 4 * SHORT)
    notes.push('seems to hold only the beginning of an article behind a paywall; what follows is missing');
  if (notes.length === 0 && text !== '' && (quality < DOUBT || text.length < SHORT / 3))
    notes.push(`reading is doubtful (estimate ${quality.toFixed(2)}); look at it with hearsay read --explain`);
  return notes;
}
