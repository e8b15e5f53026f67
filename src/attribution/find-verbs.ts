import { ABSOLUTE_OPENER, ANTICIPATORY, COMPARISON_OPENER } from '../lexicon/en/grammar.ts';
import { EXPLETIVE } from '../lexicon/en/pronouns.ts';
import { BLAMED_FOR, NO_CUES } from '../lexicon/en/saying.ts';
import { lemmaOf } from '../model/tokens.ts';
import { closing } from './closing.ts';
import { complementsOf, continued, endOfComplements, type Complements } from './complements.ts';
import { beforeParallel, clauseAfter, pastOpening, tagged, toEdges } from './contents.ts';
import { CUE_VERBS, HEARSAY_PASSIVES, TELLING_NOUNS, TELLING_VERBS, type CueFrame } from '../lexicon/en/cue-frames.ts';
import { subtree, without, type Found, type Range, type Reading, type Rule } from './reading.ts';
import { agentSource, cueRange, sourceOf } from './sources.ts';

/** Attributions whose cue is a verb. */
export function findVerbs(reading: Reading): Found[] {
  const { tokens } = reading.doc;
  const out: Found[] = [];
  for (let v = 0; v < tokens.count; v++) {
    if (tokens.upos[v] !== 'VERB') continue;
    const frame = frameOf(reading, v);
    if (frame === undefined) continue;
    const found = closing(reading, v) ?? applyFrame(reading, v, frame);
    if (found !== null) out.push(found);
  }
  return out;
}

function frameOf({ doc: { tokens }, subject }: Reading, v: number): CueFrame | undefined {
  const lemma = lemmaOf(tokens, v);
  const s = subject[v]!;
  if (s >= 0 && TELLING_NOUNS.has(lemmaOf(tokens, s))) return TELLING_VERBS.get(lemma) ?? CUE_VERBS.get(lemma);
  return CUE_VERBS.get(lemma);
}

function applyFrame(reading: Reading, v: number, frame: CueFrame): Found | null {
  const {
    doc: { tokens },
    subject,
  } = reading;
  const c = complementsOf(reading, v);
  // "considering the circumstances" is a preposition
  if (NO_CUES.has(tokens.word[v]!) && cueRange(reading, v)[0] === v) return null;
  // "refused to condemn", "told him to suggest": what is to be said is not said
  if (c.children.some((k) => k < v && tokens.xpos[k] === 'TO')) return null;
  const cue = cueRange(reading, v);
  const source = c.passive ? agentSource(reading, c.agent) : sourceOf(reading, v);
  const make = (rule: Rule, content: readonly Range[], cueTo = cue[1]): Found | null => {
    const whole: Range = [cue[0], Math.max(cue[1], cueTo)];
    const pieces = content.flatMap((piece) =>
      without(reading, toEdges(reading, piece, Math.min(whole[0], source[0]?.[0] ?? whole[0])), [whole, ...source]),
    );
    return pieces.length === 0 ? null : { source, cue: whole, content: pieces, head: v, rule };
  };
  if (c.passive) return passive(reading, v, frame, c, make);
  if (c.clause >= 0 && (frame.clause || (frame.quotes && reading.quoteOf[c.clause] !== -1)))
    return source.length === 0 && tokens.xpos[v] === 'VB'
      ? null
      : make('clause', [beforeParallel(reading, pastOpening(reading, subtree(reading, c.clause)), source)]);
  if (c.infinitive >= 0 && frame.infinitive && isInfinitive(reading, c.infinitive))
    return make('infinitive', [
      frame.addressee && c.object >= 0
        ? [subtree(reading, c.object)[0], subtree(reading, c.infinitive)[1]]
        : subtree(reading, c.infinitive),
    ]);
  if (c.object >= 0 && frame.whole)
    return make('whole', [[subtree(reading, c.object)[0], endOfComplements(reading, c, c.object)]]);
  const that = frame.clause ? clauseAfter(reading, cue[1]) : null;
  if (that !== null) return make('clause', [that]);
  const phrase = c.phrases.find((p) => frame.prepositions.has(p.preposition) && reading.dateAt[p.head] === 0);
  if (phrase !== undefined && (c.object === -1 || frame.addressee)) {
    const adjacent = phrase.at === cue[1];
    const [from, to] = subtree(reading, phrase.head);
    return make(
      'preposition',
      [[Math.max(from, phrase.at + 1), continued(reading, v, to)]],
      adjacent ? phrase.at + 1 : cue[1],
    );
  }
  const bodily = tokens.upos[c.object] === 'PROPN' && lemmaOf(tokens, v) === 'threaten';
  if (c.object >= 0 && frame.object && tokens.upos[c.object] !== 'PRON' && !bodily)
    return make('object', [
      withoutAbsolute(reading, [subtree(reading, c.object)[0], continued(reading, v, subtree(reading, c.object)[1])]),
    ]);
  const h = tokens.head[v]!;
  if (frame.clause && frame.quotes && h >= 0 && h !== v && subject[v]! >= 0 && isAside(reading, v, c)) {
    return make('beside', without(reading, subtree(reading, h), [subtree(reading, v)]));
  }
  return tagged(reading, v, frame, source, cue);
}

/** "to go" or "going". */
function isInfinitive({ doc: { tokens }, tree }: Reading, i: number): boolean {
  if (tokens.xpos[i] === 'VBG') return true;
  for (let k = tree.first[i]!; k >= 0 && k < i; k = tree.next[k]!) if (tokens.xpos[k] === 'TO') return true;
  return false;
}

/** "denied the charge, with its embassy saying …": what follows ", with" is another clause. */
function withoutAbsolute({ doc: { tokens } }: Reading, [from, to]: Range): Range {
  for (let i = from + 1; i + 1 < to; i++)
    if (tokens.word[i] === ',' && tokens.word[i + 1]!.toLowerCase() === ABSOLUTE_OPENER) return [from, i];
  return [from, to];
}

/** "X, he said, Y" and "as he said, X": the verb hangs on what was said. */
function isAside({ doc: { tokens } }: Reading, v: number, c: Complements): boolean {
  if (tokens.deprel[v] === 'parataxis' && c.object === -1) return true;
  return (
    tokens.deprel[v]!.startsWith('advcl') &&
    c.children.some((k) => tokens.deprel[k] === 'mark' && lemmaOf(tokens, k) === COMPARISON_OPENER)
  );
}

type Make = (rule: Rule, content: readonly Range[], cueTo?: number) => Found | null;

/** "X was accused of Y", "it was disclosed that Y", "X is expected to Y". */
function passive(reading: Reading, v: number, frame: CueFrame, c: Complements, make: Make): Found | null {
  const {
    doc: { tokens },
    subject,
  } = reading;
  const s = subject[v]!;
  const about: Range[] =
    s >= 0 && !EXPLETIVE.has(tokens.word[s]!.toLowerCase()) && /pass/.test(tokens.deprel[s]!)
      ? [subtree(reading, s)]
      : [];
  if (c.clause >= 0 && (frame.clause || frame.addressee)) return make('passive', [subtree(reading, c.clause)]);
  if (s >= 0 && frame.clause && tokens.word[s]!.toLowerCase() === ANTICIPATORY) {
    const that = clauseAfter(reading, v + 1);
    if (that !== null) return make('passive', [that]);
    const cue = cueRange(reading, v);
    const found = tagged(reading, v, { ...frame, quotes: true }, [[s, cue[0]]], cue);
    return found === null ? null : { ...found, source: [], rule: 'passive' };
  }
  if (c.infinitive >= 0 && HEARSAY_PASSIVES.has(lemmaOf(tokens, v)) && tokens.xpos[c.infinitive] !== 'VBG')
    return make('passive', [...about, subtree(reading, c.infinitive)]);
  const rest = c.phrases.find(
    (p) => p.head !== c.agent && (frame.whole ? BLAMED_FOR.has(p.preposition) : frame.prepositions.has(p.preposition)),
  );
  if (rest !== undefined && (frame.whole || frame.addressee))
    return make(
      'passive',
      [
        ...(frame.whole ? about : []),
        frame.whole ? subtree(reading, rest.head) : [rest.at + 1, subtree(reading, rest.head)[1]],
      ],
      frame.whole ? undefined : rest.at + 1,
    );
  if (frame.whole && c.agent >= 0 && about.length > 0) return make('passive', about);
  return frame.object && about.length > 0 && c.agent >= 0 ? make('passive', about) : null;
}
