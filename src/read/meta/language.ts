import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';

const LOOK = { units: 4000, words: 30, share: 0.2, lead: 1.6 } as const;

/** Language by its function words: ISO 639-1, or null where the text is short, mixed or in another language. */
function languageByWords(text: string): string | null {
  const words =
    text
      .slice(0, LOOK.units)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < LOOK.words) return null;
  const counts = Object.entries(FUNCTION_WORDS)
    .map(([lang, list]) => {
      const set = new Set(list);
      return { lang, count: words.reduce((sum, w) => sum + (set.has(w) ? 1 : 0), 0) };
    })
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && second && first.count / words.length >= LOOK.share && first.count >= second.count * LOOK.lead
    ? first.lang
    : null;
}

/**
 * Language of a text, ISO 639-1; `eld` is loaded where function words do not settle it. Null for texts too short to
 * say.
 */
export async function identifyLanguage(text: string): Promise<string | null> {
  const quick = languageByWords(text);
  if (quick !== null || text.trim().length < 20) return quick;
  const { eld } = await import('eld/small');
  const { language } = eld.detect(text.slice(0, LOOK.units));
  return language === '' ? null : language;
}

/**
 * Language of a page's text: what the page declares, unless the text says otherwise. Declared languages are wrong on
 * one page in fifty (a site's template), so a clear contradiction by the words wins.
 */
export async function pageLanguage(declared: string | null, text: string): Promise<string | null> {
  const quick = languageByWords(text);
  if (quick !== null) return quick;
  if (text.length < 200) return declared ?? (await identifyLanguage(text));
  if (declared !== null && text.length < 400) return declared;
  return (await identifyLanguage(text)) ?? declared;
}
