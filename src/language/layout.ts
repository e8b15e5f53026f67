import { knownAt, knownByName } from '../knowledge/index.ts';
import { CREDIT_WORDS } from '../lexicon/en/tellings.ts';
import type { Dateline, TextLayout, Parsed, Span } from '../model/index.ts';
import { trim } from '../model/index.ts';

/** Words that a subheading has at least, and at most. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 14;
/** Code units that a paragraph before and after it has at least. */
const PROSE = 80;
/** … and that it has at most. */
const LONGEST = 200;
/** What prose ends with. */
const PROSE_ENDS = '.!?"”’)';
/** Sentences, the headline among them, in which a dateline stands; it is a sentence of its own (`segment/dateline.ts`). */
const FIRST = 4;

/** What the lines of a text are, beside its prose. */
export function layoutOf(parsed: Parsed): TextLayout {
  return { headings: headingsIn(parsed.text), dateline: datelineOf(parsed) };
}

/** Subheadings: short lines in the text without a full stop, with text before and after. */
function headingsIn(text: string): Span[] {
  const lines = Array.from(text.matchAll(/[^\n]+/gu), (match): Span => [match.index, match.index + match[0].length])
    .map((line) => trim(text, line))
    .filter((line) => line !== null);
  const isProse = (line: Span | undefined): boolean =>
    line !== undefined && line[1] - line[0] >= PROSE && PROSE_ENDS.includes(text.charAt(line[1] - 1));
  return lines.filter((line, i) => {
    if (i < 2 || line[1] - line[0] > LONGEST || !isProse(lines[i - 1]) || !isProse(lines[i + 1])) return false;
    const words = text.slice(...line);
    const count = words.split(/\s+/u).length;
    return FEWEST_WORDS <= count && count <= MOST_WORDS && isHeading(words);
  });
}

const isHeading = (line: string): boolean => !/[.!?:;,"”’)]$|[|:@©]/u.test(line) && !isCredit(line);

/** Captions begin with who made the picture. */
const isCredit = (line: string): boolean =>
  knownAt(line, 0).some(({ known }) => known.kind === 'agency') ||
  line.split(/[^\p{L}\p{N}]+/u).some((word) => CREDIT_WORDS.has(word.toLowerCase()));

/** The first dateline, and the state that it tells: its own name, else that of a capital. */
function datelineOf({ text, sentences }: Parsed): Dateline | null {
  const found = sentences.slice(0, FIRST).find(({ dateline }) => dateline);
  if (found === undefined) return null;
  const [place = '', region = ''] = text
    .slice(...found.span)
    .split(/[,(–—―]|\s-/u)
    .map((part) => part.trim());
  const given = [region, titled(place)].flatMap((name) => knownByName(name) ?? []);
  const state = given.find(({ kind, as }) => kind === 'country' && (as === 'name' || as === 'capital'));
  return { span: found.span, state: state?.id ?? null };
}

function titled(place: string): string {
  return place.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
}
