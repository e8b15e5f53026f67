import { COMPARED_WITH } from '../lexicon/en/grammar.ts';
import { RELATIVE_SUBJECTS } from '../lexicon/en/pronouns.ts';
import { PERSON_NOUNS } from '../lexicon/en/source-words.ts';
import { itemAt } from '../model/item-at.ts';
import { countIn, everyIn, someIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { DocView, Range } from './doc-view.ts';

/** First and last words of a noun phrase. */
const OPENS = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/;

/** Does it open like a noun phrase, with as many finite verbs as relative clauses, and no time for its head? */
export function isNounPhrase(view: DocView, [from, to]: Range): boolean {
  const { tokens } = view.doc;
  const range: Range = [from, to];
  return (
    OPENS.test(itemAt(tokens.upos, from)) &&
    !itemAt(tokens.xpos, from).startsWith('W') &&
    everyIn(range, (i) => tokens.word[i] !== ',' && view.quoteOf[i] === -1) &&
    // "ten more than the council said": the measure is no source
    !someIn(range, (i) => tokens.word[i] === COMPARED_WITH && tokens.xpos[i - 1] === 'JJR') &&
    someIn(range, (i) => isSomebody(tokens, i) && view.dateAt[i] === 0) &&
    finiteIn(view, range) === countIn(range, (i) => RELATIVE_SUBJECTS.has(itemAt(tokens.word, i).toLowerCase()))
  );
}

/** A noun, a name or a pronoun, "some" and "many" too. */
function isSomebody(tokens: DocView['doc']['tokens'], i: number): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(itemAt(tokens.upos, i)) || PERSON_NOUNS.has(lemmaOf(tokens, i).toLowerCase());
}

/** How many finite verbs a range has. */
export function finiteIn({ doc: { tokens } }: DocView, range: Range): number {
  return countIn(range, (i) => /^VB[DZP]$|^MD$/.test(itemAt(tokens.xpos, i)));
}
