import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { loadModel } from '../load-model.ts';
import { languageByNGrams, nGramsOf, type NGrams } from './n-grams.ts';

/** Languages with their function words. */
const WORDS: readonly (readonly [lang: string, words: ReadonlySet<string>])[] = Object.entries(FUNCTION_WORDS).map(
  ([lang, words]) => [lang, new Set(words)],
);
const LOOK = { units: 4000, words: 30, share: 0.2, lead: 1.6 } as const;

/** What the function words of a text speak for, and whether they settle it; null where the text is too short. */
interface ByWords {
  readonly lang: string;
  /** share of the text's words that are function words of that language */
  readonly share: number;
  /** how many times as many as of the next language */
  readonly lead: number;
}

function languageByWords(text: string): ByWords | null {
  const words =
    text
      .slice(0, LOOK.units)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < LOOK.words) return null;
  const counts = WORDS.map(([lang, set]) => ({
    lang,
    count: words.reduce((sum, w) => sum + (set.has(w) ? 1 : 0), 0),
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && second && first.count > 0
    ? { lang: first.lang, share: first.count / words.length, lead: first.count / Math.max(1, second.count) }
    : null;
}

/** The language that function words settle: many of one, few of any other. */
function settledByWords(found: ByWords | null): string | null {
  return found !== null && found.share >= LOOK.share && found.lead >= LOOK.lead ? found.lang : null;
}

let model: Promise<NGrams> | null = null;

async function identifyByNGrams(text: string): Promise<string | null> {
  if (text.trim().length < 20) return null;
  model ??= loadModel('languages.bin', 'languages').then(nGramsOf);
  return languageByNGrams(text, await model);
}

/**
 * Language of a text, ISO 639-1; by its n-grams where function words do not settle it. Null for texts too short to
 * say.
 */
export async function identifyLanguage(text: string): Promise<string | null> {
  return settledByWords(languageByWords(text)) ?? identifyByNGrams(text);
}

/**
 * Language of a page's text: what the page declares, unless the text says otherwise. Declared languages are wrong on
 * one page in fifty (a site's template), so a clear contradiction by the words wins.
 */
export async function pageLanguage(declared: string | null, text: string): Promise<string | null> {
  const words = languageByWords(text);
  const settled = settledByWords(words);
  if (settled !== null) return settled;
  if (text.length < 200) return declared ?? (await identifyByNGrams(text));
  if (
    declared !== null &&
    (text.length < 400 || (words !== null && words.lang === declared && words.lead >= LOOK.lead))
  )
    return declared;
  return (await identifyByNGrams(text)) ?? declared;
}
