import { tokenAt, tokensIn } from '../model/tokens.ts';
import { trimRange, type FoundAttribution, type Range, type DocView } from './doc-view.ts';

/** "NAME, OFFICE (by telephone): words" at the head of a paragraph; form only. */
const TURN: RegExp =
  /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,4})(?:, [^:.?!]{2,60})?(?: ?\([^():]{1,40}\))?:(?=\s+\S)/u;
/** Fewest turns that make an exchange. */
const FEWEST = 3;
/** Most further paragraphs of a turn. */
const LONGEST_TURN = 6;

interface Turn {
  readonly paragraph: number;
  /** the name, in code units from the head of the paragraph */
  readonly name: string;
  /** the colon, counted likewise */
  readonly colon: number;
  /** last word of the name, in capitals: what later turns call the speaker */
  readonly surname: string;
}

/**
 * Turns of a transcript or of an exchange told as a script, by paragraph. Lists of facts ("Dead: 31") and captions in
 * capitals ("EXCLUSIVE: …") have the same form: there must be three turns or more of at least two speakers, one of
 * whom speaks twice, and each name ends in that of a person whom the text names.
 *
 * @example "VELL: Where? / TARN: There. / VELL: When?"  three turns, of Vell and Tarn
 * @example "Dead: 31 / Missing: 4 / Found: 2"  none
 */
export function findTurns(view: DocView): ReadonlyMap<number, FoundAttribution> {
  const { text, tokens, paragraphs, names } = view.doc;
  const persons = new Set(
    names.filter(({ type }) => type === 'PERSON').map(({ to }) => tokens.word[to - 1]!.toUpperCase()),
  );
  const turns = paragraphs.flatMap((span, paragraph): Turn[] => {
    const match = TURN.exec(text.slice(...span));
    if (match === null) return [];
    const name = match[1]!;
    const surname = name.split(' ').at(-1)!.toUpperCase();
    return persons.has(surname) ? [{ paragraph, name, colon: match[0].length - 1, surname }] : [];
  });
  const speakers = new Set(turns.map(({ surname }) => surname));
  if (turns.length < FEWEST || speakers.size < 2 || speakers.size === turns.length) return new Map();
  return new Map(turns.flatMap((turn, k) => attributionOf(view, turn, lastOf(turns, k))));
}

/** The last paragraph of a turn: a speaker goes on until the next one, but not past the end of the exchange. */
function lastOf(turns: readonly Turn[], k: number): number {
  const next = turns[k + 1]?.paragraph ?? turns[k]!.paragraph + 1;
  return next - 1 - turns[k]!.paragraph <= LONGEST_TURN ? next - 1 : turns[k]!.paragraph;
}

function attributionOf(view: DocView, { paragraph, name, colon }: Turn, last: number): [number, FoundAttribution][] {
  const { tokens, paragraphs } = view.doc;
  const [start, end] = paragraphs[paragraph]!;
  const at = tokenAt(tokens, start + colon);
  const source: Range = tokensIn(tokens, [start, start + name.length]);
  const content = trimRange(view, tokensIn(tokens, [start + colon + 1, Math.max(end, paragraphs[last]![1])]));
  // a colon that the tokenizer has left on its word is no cue of its own
  if (tokens.word[at] !== ':' || source[1] > at || content === null || content[0] >= content[1]) return [];
  return [[paragraph, { source: [source], cue: [at, at + 1], content: [content], head: at, rule: 'layout' }]];
}
