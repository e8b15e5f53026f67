import { SUBORDINATORS } from '../lexicon/en/clause-words.ts';
import { NEGATIVES } from '../lexicon/en/operators.ts';
import { OUR, ITSELF_NOUNS, ITS_OWN, THIS } from '../lexicon/en/speakers.ts';
import { STOP_WORDS } from '../lexicon/en/stop-words.ts';
import { OF_ONESELF } from '../lexicon/en/tellings.ts';
import { suchIn } from '../lexicon/such-in.ts';
import type { Opening, SentenceMark, Span, Tokens, Wording } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { lemmaOf, tokensIn } from '../model/tokens.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import type { ClauseView } from './reading.ts';

const QUOTATION_MARK = /["“”«»]/u;
/** How sentences end; a headline or a line set as one does not. */
const END = /[.!?…"”’')\]]$/u;
/** Characters between a claim and a quotation mark beside it. */
const BESIDE = 2;

/** How the own words of a claim stand in the text; `inside`: its tokens, in order. */
export function wordingIn(view: ClauseView, inside: readonly number[], evidence: readonly Span[]): Wording {
  const { tokens } = view.analysis;
  const words = inside.filter((i) => tokens.upos[i] !== 'PUNCT');
  const opening = openingOf(tokens, words);
  const such = suchIn(tokens, words);
  const marks = inside.length === 0 ? [] : marksOf(view, itemAt(tokens.sentence, itemAt(inside, 0)));
  return {
    small: [...new Set(words.filter((i) => isSmall(tokens, i)).map((i) => wordAt(tokens, i).toLowerCase()))],
    ...(opening !== null && { opening }),
    ...(evidence.some((span) => hasMarkBeside(tokens, span)) && { quoted: true }),
    ...(such.length > 0 && { such }),
    ...(marks.length > 0 && { sentence: marks }),
  };
}

const SMALL: ReadonlySet<string> = new Set(['AUX', 'PRON']);
/** … and these, where they have no content. */
const MAY_BE_SMALL: ReadonlySet<string> = new Set(['VERB', 'ADV', 'ADJ']);
/** Who is meant by these is told of the claim's parties. */
const PERSONAL: ReadonlySet<string> = new Set(['PRP', 'PRP$']);

const isSmall = (tokens: Tokens, i: number): boolean =>
  SMALL.has(tokens.upos[i] ?? '')
    ? !PERSONAL.has(tokens.xpos[i] ?? '')
    : MAY_BE_SMALL.has(tokens.upos[i] ?? '') && STOP_WORDS.has(lemmaOf(tokens, i));

const wordAt = ({ word }: Tokens, i: number): string => word[i] ?? '';

/** By its first word that is no negation. */
function openingOf(tokens: Tokens, words: readonly number[]): Opening | null {
  const first = words.find((i) => !NEGATIVES.has(wordAt(tokens, i).toLowerCase()));
  if (first === undefined) return null;
  if (SUBORDINATORS.has(wordAt(tokens, first).toLowerCase())) return 'subordinate';
  return tokens.xpos[first] === 'TO' || tokens.xpos[first] === 'VBG' ? 'infinite' : null;
}

function hasMarkBeside(tokens: Tokens, [start, end]: Span): boolean {
  const [from, to] = tokensIn(tokens, [Math.max(0, start - BESIDE), end + BESIDE]);
  return tokens.word.slice(from, to).some((word) => QUOTATION_MARK.test(word));
}

const marksOf = oncePerSentence(({ analysis: { tokens, sentences }, quoted }, sentence): SentenceMark[] => {
  const { from, to } = itemAt(sentences, sentence);
  const words = tokens.word.slice(from, to).map((word) => word.toLowerCase());
  const plain = words.map((word, k) => (quoted[from + k] === 1 ? '' : word));
  const marks: readonly (readonly [SentenceMark, boolean])[] = [
    ['quotation', words.some((word) => QUOTATION_MARK.test(word))],
    ['oneself', words.some((word) => OF_ONESELF.has(word))],
    ['outlet', plain.some((_, k) => isOutlet(plain.slice(k, k + 3)))],
    ['open', !END.test(words.at(-1) ?? '')],
  ];
  return marks.flatMap(([mark, holds]) => (holds ? [mark] : []));
});

/** "This newspaper", "our reporter", "our own count": a paper speaks of itself, of its people, or of what they made. */
function isOutlet([first = '', second = '', third = '']: readonly string[]): boolean {
  return (
    (THIS.has(first) && ITSELF_NOUNS.has(second)) ||
    (OUR.has(first) && [second, third].some((word) => ITS_OWN.has(word)))
  );
}
