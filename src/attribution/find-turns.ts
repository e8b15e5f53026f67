import { OFFICE_WORDS, PERSON_NOUNS } from '../lexicon/en/source-words.ts';
import { ANSWERS, QUESTIONS, TURN_TITLES } from '../lexicon/en/turns.ts';
import { itemAt } from '../model/item-at.ts';
import { lastIn } from '../model/scan.ts';
import { tokenAt, tokensIn } from '../model/tokens.ts';
import { trimRange, type FoundAttribution, type Range, type DocView } from './doc-view.ts';

/** "NAME, OFFICE (by telephone): words", "Q: words" or "A. words" at the head of a paragraph; form only. */
const TURN: RegExp =
  /^(?:([QA](?=[:.])|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,4})(?:, ([^:.?!]{2,60}))?(?: ?\([^():]{1,40}\))?:|([QA])\.)(?=\s+\S)/u;
/** Fewest turns that make an exchange. */
const FEWEST = 3;
/** Most further paragraphs of a turn. */
const LONGEST_TURN = 6;

interface Turn {
  readonly paragraph: number;
  /** the name, in code units from the head of the paragraph */
  readonly name: string;
  /** the colon or stop, counted likewise */
  readonly end: number;
  /** last word of the name, in capitals: what later turns call the speaker */
  readonly surname: string;
  /** does the label, or the rest of the text, say that it is somebody? */
  readonly person: boolean;
}

/**
 * Turns of a transcript, an interview or an exchange told as a script, by paragraph. Lists of facts ("Dead: 31") and
 * captions in capitals ("EXCLUSIVE: …") have the same form: there must be three turns or more of at least two speakers,
 * one of whom speaks twice, or three of persons in capitals. A label is a person's by a name that the text knows, a
 * title, or an office; beside such, others in capitals are so too, and beside two such those that come again. Questions
 * need answers.
 *
 * @example "VELL: Where? / TARN: There. / VELL: When?"  three turns, of Vell and Tarn
 * @example "Q: Where? / A: There. / Q: When?"  three turns
 * @example "Dead: 31 / Missing: 4 / Found: 2"  none
 */
export function findTurns(view: DocView): ReadonlyMap<number, FoundAttribution> {
  const all = labelsOf(view);
  const asks = all.some(({ name }) => QUESTIONS.has(name)) && all.some(({ name }) => ANSWERS.has(name));
  const persons = all.filter(({ person }) => person);
  const inCapitals = persons.filter(({ name }) => isCapital(name)).length;
  const comesAgain = (turn: Turn): boolean => all.some((other) => other !== turn && other.surname === turn.surname);
  const isTurn = (turn: Turn): boolean =>
    turn.person || (isCapital(turn.name) ? inCapitals > 0 : persons.length > 1 && comesAgain(turn));
  const turns = all.filter((turn) => (isLetter(turn.name) ? asks : isTurn(turn)));
  const speakers = new Set(turns.map(({ surname }) => surname));
  const isExchange = (speakers.size > 1 && speakers.size < turns.length) || inCapitals >= FEWEST;
  if (turns.length < FEWEST || !isExchange) return new Map();
  return new Map(turns.flatMap((turn, k) => attributionOf(view, turn, lastOf(turns, k))));
}

const isLetter = (name: string): boolean => QUESTIONS.has(name) || ANSWERS.has(name);
const isCapital = (name: string): boolean => name === name.toUpperCase();

/** All that has the form of a turn. */
function labelsOf({ doc: { text, tokens, paragraphs, names } }: DocView): readonly Turn[] {
  const persons = new Set(
    names.filter(({ type }) => type === 'PERSON').map(({ to }) => tokens.word[to - 1]!.toUpperCase()),
  );
  return paragraphs.flatMap((span, paragraph): Turn[] => {
    const match = TURN.exec(text.slice(...span));
    if (match === null) return [];
    const [label, long, held = '', short = ''] = match;
    const name = long ?? short;
    const words = name.split(' ');
    const surname = itemAt(words, words.length - 1).toUpperCase();
    const office = held.toLowerCase().split(/[^\p{L}]+/u);
    const person =
      persons.has(surname) ||
      (isCapital(name) && PERSON_NOUNS.has(surname.toLowerCase())) ||
      (words.length > 1 && TURN_TITLES.has(itemAt(words, 0).toLowerCase())) ||
      office.some((word) => PERSON_NOUNS.has(word) || OFFICE_WORDS.has(word));
    return [{ paragraph, name, end: label.length - 1, surname, person }];
  });
}

/** The last paragraph of a turn: a speaker goes on until the next one, but not past the end of the exchange. */
function lastOf(turns: readonly Turn[], k: number): number {
  const next = turns[k + 1]?.paragraph ?? itemAt(turns, k).paragraph + 1;
  return next - 1 - itemAt(turns, k).paragraph <= LONGEST_TURN ? next - 1 : itemAt(turns, k).paragraph;
}

function attributionOf(view: DocView, { paragraph, name, end }: Turn, last: number): [number, FoundAttribution][] {
  const { tokens, paragraphs } = view.doc;
  const [start, stop] = itemAt(paragraphs, paragraph);
  const from = tokenAt(tokens, start);
  const first = tokenAt(tokens, start + end + 1);
  const source = tokensIn(tokens, [start, start + name.length]);
  const content = trimRange(view, tokensIn(tokens, [start + end + 1, Math.max(stop, itemAt(paragraphs, last)[1])]));
  if (content === null || content[0] >= content[1]) return [];
  // "A." is one word, as is a colon that the tokenizer has left on its word: the label is the cue then
  const colon = lastIn([source[1], first], (i) => tokens.word[i] === ':');
  const cue: Range = colon === -1 ? [from, Math.max(from + 1, source[1])] : [colon, colon + 1];
  const named = colon === -1 ? [] : [source];
  return [[paragraph, { source: named, cue, content: [content], head: cue[0], rule: 'turn' }]];
}
