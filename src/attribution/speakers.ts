import { SEEMING } from '../lexicon/en/attitudes.ts';
import { FIRST_PERSON_PLURAL, FIRST_PERSON_SINGULAR, THEY, THIRD_PERSON } from '../lexicon/en/pronouns.ts';
import { RELATIVE } from '../lexicon/en/pronouns.ts';
import { GO_ON_VERBS, HEARING_BODIES, TAKING_IN, TELLING } from '../lexicon/en/saying.ts';
import { NO_ONE } from '../lexicon/en/source-words.ts';
import { itemAt } from '../model/item-at.ts';
import { isIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import { subtree, toSpan, type Range, type DocView } from './doc-view.ts';
import type { Draft } from './draft.ts';
import type { EntityTable } from './entity-table.ts';
import { isCrowd, namedSpeaker } from './named-speakers.ts';
import { pronounSpeaker, severalBefore, type Previous, type BesidePronoun } from './pronoun-speakers.ts';
import { antecedentOf, nounOf } from './source-head.ts';
import { known, NOBODY, type Speaker } from './speaker.ts';
import { toldTo } from './true-sources.ts';
import { turnSpeaker } from './turn-speakers.ts';
import { unnamedSpeaker, type Described } from './unnamed-speakers.ts';

/** Attributions to either side that are looked at. */
const NEAR = 12;

/**
 * Who speaks, for every draft in text order. Parents come before what lies in them. A pronoun is followed to its
 * entity, a relative pronoun to its noun, "I" and "we" to the speaker around them; nouns without a name
 * become entities of their own, one for an article as far as the words allow.
 */
export function resolveSpeakers(view: DocView, table: EntityTable, drafts: readonly Draft[]): readonly Speaker[] {
  const speakers: Speaker[] = [];
  const described: Described = new Map();
  const pronouns = new Map<number, Speaker>();
  const labels = new Map<string, string>();
  const firstTurn = drafts.find(({ rule }) => rule === 'turn')?.head ?? 0;
  const resolve = (i: number): void => {
    const draft = itemAt(drafts, i);
    if (speakers[i] !== undefined) return;
    if (draft.parent !== -1 && speakers[draft.parent] === undefined && itemAt(drafts, draft.parent).parent !== i)
      resolve(draft.parent);
    const around = speakers[draft.parent] ?? NOBODY;
    // "told them that his office was "aware of" it": whose words it is in is asked of whoever is said to be so
    const said = draft.source[0]?.[0] ?? draft.head;
    const told = draft.parent !== -1 && view.quoteOf[said] === -1 && mayTellOfSelf(table, drafts, i, around);
    const previous = told
      ? { speaker: around, at: itemAt(drafts, draft.parent).head, tells: true }
      : previousOf(drafts, speakers, i);
    const goesOn = GO_ON_VERBS.has(lemmaOf(view.doc.tokens, draft.head));
    const turn = draft.rule === 'turn' ? turnSpeaker(view, table, draft, firstTurn, labels) : null;
    if (turn !== null) {
      speakers[i] = turn;
      return;
    }
    speakers[i] =
      SEEMING.has(lemmaOf(view.doc.tokens, draft.head)) || isHearing(view, draft)
        ? NOBODY
        : draft.source.length === 0
          ? { entity: null, anonymous: draft.parent === -1, rule: 'no source' }
          : resolveSource(view, table, itemAt(draft.source, 0), {
              around,
              previous,
              described,
              pronouns,
              goesOn,
              told: draft.content,
            });
  };
  drafts.forEach((_, i) => resolve(i));
  return speakers;
}

/** "The court heard that …", "…, court told", "jurors were told that …": somebody said so in court. */
function isHearing(view: DocView, { head, source: [source], rule }: Draft): boolean {
  const { tokens } = view.doc;
  const lemma = lemmaOf(tokens, head);
  const told = source === undefined ? toldTo(view, head) : null;
  if (told !== null) return HEARING_BODIES.has(lemmaOf(tokens, nounOf(view, told)).toLowerCase());
  return (
    source !== undefined &&
    (TAKING_IN.has(lemma) || (rule === 'reports' && TELLING.has(lemma))) &&
    HEARING_BODIES.has(lemmaOf(tokens, nounOf(view, source)).toLowerCase())
  );
}

/**
 * "Vell said that she hoped …": the words are told by her of herself. Papers and bodies named behind them are not who
 * is meant in them: "they fear an attack, according to the report".
 */
function mayTellOfSelf(table: EntityTable, drafts: readonly Draft[], i: number, { entity }: Speaker): boolean {
  if (entity === null) return false;
  const { head, parent } = itemAt(drafts, i);
  return table.entity(entity)?.type === 'PERSON' || (itemAt(drafts, parent).source[0]?.[0] ?? head) < head;
}

/** Who spoke last before this one, leaving out who speaks inside it or around it. */
function previousOf(drafts: readonly Draft[], speakers: readonly Speaker[], i: number): Previous | null {
  for (let k = i - 1; k !== -1 && k > i - NEAR; k--) {
    const { parent, head } = itemAt(drafts, k);
    const speaker = speakers[k];
    if (speaker?.entity == null || k === itemAt(drafts, i).parent || parent === i) continue;
    // what a speaker says of others' words is not the speaker's next turn
    if (
      parent !== -1 &&
      parent !== itemAt(drafts, i).parent &&
      speakers[parent]?.entity != null &&
      !isRelayed(drafts, parent)
    )
      continue;
    return { speaker, at: head, tells: false };
  }
  return null;
}

/** Does nothing but another's words with their cue make up this one's content? "…, Vell said, according to Wirefax". */
function isRelayed(drafts: readonly Draft[], i: number): boolean {
  return (
    itemAt(drafts, i).spans.cue.length > 0 &&
    drafts
      .slice(i + 1, i + NEAR)
      .some(
        (d) =>
          d.parent === i &&
          d.source.length > 0 &&
          itemAt(drafts, i).content.some((range) => isIn(range, d.head) && itemAt(d.content, 0)[0] - range[0] <= 1),
      )
  );
}

interface Around extends BesidePronoun {
  readonly around: Speaker;
  readonly described: Described;
  /** pronouns resolved so far, by their tokens */
  readonly pronouns: Map<number, Speaker>;
}

function resolveSource(view: DocView, table: EntityTable, range: Range, context: Around): Speaker {
  return resolveNominal(view, table, range, nounOf(view, range), context, 0);
}

function resolveNominal(
  view: DocView,
  table: EntityTable,
  range: Range,
  head: number,
  context: Around,
  steps: number,
): Speaker {
  const { tokens } = view.doc;
  // WHO and US are names
  const word = /^\p{Lu}{2,}$/u.test(tokens.word[head]!) ? tokens.word[head]! : tokens.word[head]!.toLowerCase();
  const { around, previous, described } = context;
  if (FIRST_PERSON_SINGULAR.has(word))
    return around.entity === null ? (known(table, head) ?? NOBODY) : { ...around, rule: 'first person' };
  if (FIRST_PERSON_PLURAL.has(word)) return plural(table, around) ?? known(table, head) ?? NOBODY;
  if (RELATIVE.has(word) && range[1] - range[0] === 1 && steps === 0) {
    const noun = antecedentOf(view, head);
    if (itemAt(view.doc.sentences, tokens.sentence[head]!).from === head) return NOBODY;
    if (noun !== null)
      return resolveNominal(view, table, [Math.min(view.tree.left[noun]!, noun), noun + 1], noun, context, 1);
  }
  if (THIRD_PERSON.has(word)) {
    const speaker = thirdPerson(view, table, head, context);
    // "one of them": of several who are named, nobody knows which
    if (range[0] === head || speaker.anonymous) return speaker;
    return unnamedSpeaker(view, table, range, range[0], previous, described);
  }
  if (NO_ONE.has(tokens.word[range[0]]!.toLowerCase())) return NOBODY;
  const named = isCrowd(view, table, range, head) ? null : namedSpeaker(view, table, range, head);
  return named ?? unnamedSpeaker(view, table, range, head, previous, described);
}

/** Whom a pronoun means, whose mention says so from here on; once for each word. */
function thirdPerson(view: DocView, table: EntityTable, head: number, context: Around): Speaker {
  const { pronouns } = context;
  const before = pronouns.get(head);
  if (before !== undefined) return before;
  const found = known(table, head, true)?.entity ?? null;
  const meant = pronounSpeaker(view, table, head, found, context) ?? severalHere(view, table, head, context);
  // nobody calls himself "he" in his own quotation
  const isOwn = view.quoteOf[head] !== -1 && meant.entity !== null && meant.entity === context.around.entity;
  const speaker = isOwn ? NOBODY : meant;
  if (speaker.entity !== null || found !== null)
    table.bind(head, toSpan(view, [head, head + 1]), speaker.entity, 'pronoun');
  pronouns.set(head, speaker);
  return speaker;
}

/** Several without a name of whom the clause around "they say" is told. */
function severalHere(view: DocView, table: EntityTable, head: number, context: Around): Speaker {
  const isMany = view.doc.tokens.word[head]!.toLowerCase() === THEY;
  const noun = isMany ? severalBefore(view, head) : null;
  return noun === null ? NOBODY : resolveNominal(view, table, subtree(view, noun), noun, context, 1);
}

/** "We": the body or state that the speaker speaks for, else the speaker. */
function plural(table: EntityTable, { entity, anonymous }: Speaker): Speaker | null {
  if (entity === null) return null;
  const body = table.entity(entity)?.affiliation ?? null;
  return body === null || table.entity(body) === undefined
    ? { entity, anonymous, rule: 'first person' }
    : { entity: body, anonymous: false, rule: 'body of the speaker' };
}
