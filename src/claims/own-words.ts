import type { Attributed, SentenceForm, Span } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each } from '../model/scan.ts';
import { tokensIn } from '../model/tokens.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import { entityAt } from './parties.ts';
import type { ClauseView } from './reading.ts';
import { jointsOf, sentenceForm } from './sentence-form.ts';
import { soleAntecedent } from './sole-antecedent.ts';

/** What a claim is shown under. */
export interface OwnWords {
  /** the article's sentence, or sentences; a name in square brackets behind a pronoun, else nothing put in */
  readonly text: string;
  /** the sentences shown, in order */
  readonly context: readonly Span[];
  readonly form: SentenceForm;
}

/**
 * The article's own sentence around a claim, in full: a negation, a hedge, a condition or an attribution beside the
 * clause stays in sight. "She" is "She [Reed]", where nobody else can be meant and the name does not stand in the
 * sentence.
 *
 * @param at  token of the predicate
 * @param evidence  spans of the claim, in order
 */
export function ownWords(view: ClauseView, doc: Attributed, at: number, evidence: readonly Span[]): OwnWords {
  const { tokens, sentences } = doc;
  const shown = new Set([tokens.sentence[at]!]);
  for (const span of evidence) {
    const [from, to] = tokensIn(tokens, span);
    for (const i of each([from, to])) shown.add(tokens.sentence[i]!);
  }
  const order = [...shown].toSorted((a, b) => a - b);
  let joined = '';
  const joints: number[] = [];
  for (const s of order) {
    const one = sentenceText(view, s);
    if (joined !== '') {
      joints.push(joined.length);
      joined += ' ';
    }
    joints.push(...one.joints.map((at) => joined.length + at));
    joined += one.text;
  }
  const own = balanced(joined);
  const cut = own === joined || joined.startsWith(own) ? 0 : joined.length - own.length;
  return {
    text: own,
    context: order.map((s) => itemAt(sentences, s).span),
    form: {
      ...sentenceForm(
        doc,
        order,
        joints.map((at) => at - cut).filter((at) => 0 < at && at < own.length),
      ),
      ...(!OPENED.test(own) && { opened: false }),
      ...((!ENDED.test(own) || COMMA_ENDED.test(own)) && { ended: false }),
    },
  };
}

/** How a sentence begins and ends that stands for itself; one cut out of a quotation ends in a comma. */
const OPENED = /^["“‘']?[\p{Lu}\p{N}]/u;
const ENDED = /[.!?]["”’]?$/u;
const COMMA_ENDED = /[,"”]["”]?\.$/u;

/** A sentence as it is shown, and the places in it at which its main clause may end. */
const sentenceText = oncePerSentence(
  (view, sentence): { readonly text: string; readonly joints: readonly number[] } => {
    const { tokens, sentences, text } = view.analysis;
    const { span, from, to } = itemAt(sentences, sentence);
    const said = new Set<string>();
    for (let i = from; i < to; i++) {
      const entity = tokens.upos[i] === 'PRON' ? null : entityAt(view, i);
      if (entity !== null) said.add(entity.id);
    }
    const places = new Set(jointsOf(view.analysis, view.tree, sentence));
    const joints: number[] = [];
    let written = '';
    let last = span[0];
    // read once, as a sentence may be of some thousand words and hold hundreds of claims
    const write = (until: number): void => {
      const words = text.slice(last, until).replace(/\s+/gu, ' ');
      written += written === '' || written.endsWith(' ') ? words.trimStart() : words;
      last = until;
    };
    for (const i of each([from, to])) {
      if (places.has(i)) {
        write(tokens.start[i]!);
        joints.push(written.length);
      }
      const entity = isPronoun(view, i) ? soleAntecedent(view, i) : null;
      if (entity === null || said.has(entity.id) || !entity.named) continue;
      said.add(entity.id);
      write(tokens.end[i]!);
      const possessive = tokens.xpos[i] === 'PRP$';
      written += ` [${entity.name}${possessive ? (entity.name.endsWith('s') ? '’' : '’s') : ''}]`;
    }
    write(span[1]);
    return { text: written.trimEnd(), joints };
  },
);

function isPronoun({ analysis: { tokens } }: ClauseView, i: number): boolean {
  return tokens.xpos[i] === 'PRP' || tokens.xpos[i] === 'PRP$';
}

/** A sentence out of a longer quotation, without the quotation mark at its head or end that has no partner in it. */
function balanced(sentence: string): string {
  if ((sentence.match(/["“”]/gu)?.length ?? 0) % 2 === 0) return sentence;
  const opens = /^["“]/u.test(sentence);
  return opens ? sentence.slice(1) : sentence.replace(/["”]$/u, '');
}
