import type { PreparedPage } from './prepare-page.ts';

/**
 * Below this estimate a reading is called doubtful: four of 91 cross-validated pages, of which half were right by half.
 */
const DOUBT = 0.8;
/** A text shorter than this may be a page that did not load, or the beginning before a paywall. */
const SHORT = 600;

const PAYWALL =
  /(?:subscribe|subscription|subscriber|sign in|log ?in|register|abonn|suscr[ií]b|assin(?:e|ante)|premium)[^.!?]{0,60}(?:to (?:continue|read|keep|unlock|access|view)|for (?:full|unlimited) access|weiterlesen|zu lesen|pour lire|para (?:continuar|leer|seguir|ler))|(?:this|the) (?:article|story|content|page) is (?:for|only for|only available to|available to|reserved for|exclusive to) (?:our )?(?:subscribers|members|registered)|(?:continue|keep) reading (?:with|by|for)\b|to (?:continue|keep) reading|you(?:'ve|’ve| have) reached your .{0,30}limit|already a subscriber\?/iu;
const CONSENT =
  /(?:we (?:and our (?:\d+ )?partners|value your privacy)|before you continue|consent|cookies?|datenschutz|your privacy choices|accept all|alle akzeptieren|tout accepter|aceptar todo)/iu;

/**
 * What a reader of the article should know of how it was read: doubtful, behind a paywall, a consent page, built by
 * script.
 */
export function pageNotes({ page, data }: PreparedPage, text: string, quality: number): string[] {
  const notes: string[] = [];
  const all = page.blocks.map((b) => b.text).join('\n');
  const isClosed =
    data.meta.get('article:content_tier')?.some((v) => /locked|metered|paid/i.test(v)) ||
    page.jsonLd.some((s) => /"isAccessibleForFree"\s*:\s*"?false/i.test(s));
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
