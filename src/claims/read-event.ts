import { STRIKE_VERBS, OBJECT_PREDICATES } from '../lexicon/en/clause-words.ts';
import type { Good } from '../knowledge/index.ts';
import type { ClaimType, Modality, Polarity } from '../model/index.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { dependent } from '../model/tree.ts';
import type { Arguments } from './arguments.ts';
import type { EventFrame, Slot } from '../lexicon/event-frame.ts';
import { CONFLICT_VERBS } from '../lexicon/en/conflict-verbs.ts';
import { COOPERATION_VERBS } from '../lexicon/en/cooperation-verbs.ts';
import { compileFrames } from '../lexicon/event-frame.ts';
import {
  LIGHT_VERBS,
  MEASURING,
  NATURAL_CAUSES,
  NOUN_CLASSES,
  NOUN_FRAMES,
  PASSIVE_LIGHT_VERBS,
  SOFT_SUPPORT,
} from '../lexicon/en/event-nouns.ts';
import { mannerOf } from './manner.ts';
import { namedBy, partyAt, type Parties } from './parties.ts';

/** What claims are read off: a parsed text with its entities and goods. */
export interface Scene extends Parties {
  readonly goods: readonly (Good | null)[];
  /** `mentionAt` with the pronouns in doubt, for comparing claims, never for saying who did it */
  readonly likelyAt: Int32Array;
  /** per token: 1 inside quotation marks */
  readonly quoted: Uint8Array;
}

/** A predicate or event noun read as a PLOVER event. Parties are entity ids without their states. */
export interface Reading {
  /** the token that tells it */
  readonly at: number;
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** heads of clauses and nouns that are told within it and make no claim of their own */
  readonly covers: readonly number[];
}

const VERB_FRAMES = compileFrames([...COOPERATION_VERBS, ...CONFLICT_VERBS]);
const NO_ONE: readonly string[] = [];

/** How many words of a long phrase are looked through for a name. */
const WIDEST = 40;

/**
 * What is counted or measured: "70 % *of the imports*", "*force* levels"; the noun itself where it measures nothing.
 */
function measured(scene: Scene, i: number): number {
  const { tokens } = scene.analysis;
  const { tree } = scene;
  const measuring = MEASURING.has(lemmaOf(tokens, i)) || tokens.upos[i] === 'NUM' || tokens.upos[i] === 'SYM';
  if (!measuring) return i;
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    if (tokens.deprel[c] === 'compound' && tokens.upos[c] === 'NOUN') return c;
    if (relation(tokens, c) === 'nmod' && tokens.deprel[c] !== 'nmod:poss') return c;
  }
  return i;
}

/** Is the noun at `i` of one of the classes? See `NounClass`. */
export function isOf(scene: Scene, noun: number, classes: readonly string[]): boolean {
  if (noun < 0) return classes.includes('none');
  const { tokens } = scene.analysis;
  const i = measured(scene, noun);
  const entity = partyAt(scene, i);
  const own = NOUN_CLASSES.get(lemmaOf(tokens, i));
  for (const name of classes) {
    if (own?.has(name) && (entity === null || tokens.upos[i] === 'NOUN')) return true;
    if (name === 'goods' && scene.goods[i] && scene.goods[i].id !== 'troops') return true;
    if (entity !== null) {
      if (name === 'party') return true;
      if (name === 'person' && (entity.type === 'PERSON' || entity.type === 'COUNTRY' || entity.type === 'ORG'))
        return true;
      if (name === 'official' && entity.type === 'PERSON') return true;
      if (name === 'place' && (entity.type === 'GPE' || entity.type === 'COUNTRY' || entity.type === 'FACILITY'))
        return true;
    } else if ((name === 'person' || name === 'party') && (tokens.upos[i] === 'PRON' || tokens.upos[i] === 'PROPN'))
      return true;
  }
  return false;
}

/**
 * Dependents of a noun brought in by a preposition, "sanctions *on Norland*", or of the nouns that belong to it: "sales
 * of parts *to Norland*".
 */
function prepositional(scene: Scene, i: number, preposition: string, reach = 2): readonly string[] {
  const { tokens } = scene.analysis;
  const { tree } = scene;
  for (let c = i < 0 ? -1 : tree.first[i]!; c >= 0; c = tree.next[c]!) {
    const rel = relation(tokens, c);
    if (rel === 'conj' && reach > 1) {
      const found = prepositional(scene, c, preposition, 1);
      if (found.length > 0) return found;
    }
    if (rel !== 'nmod' && rel !== 'obl') continue;
    for (let d = tree.first[c]!; d >= 0; d = tree.next[d]!) {
      if (tokens.deprel[d] !== 'case' || lemmaOf(tokens, d) !== preposition) continue;
      const found = namedBy(scene, c);
      if (found.length > 0) return found;
    }
  }
  if (reach <= 1 || i < 0) return NO_ONE;
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    if (relation(tokens, c) !== 'nmod' || tokens.deprel[c] === 'nmod:poss' || partyAt(scene, c) !== null) continue;
    const found = prepositional(scene, c, preposition, reach - 1);
    if (found.length > 0) return found;
  }
  return NO_ONE;
}

/** The first that is named below a noun, those of `but` apart. */
function within(scene: Scene, i: number, but: readonly string[] = NO_ONE): readonly string[] {
  if (i < 0) return NO_ONE;
  const { tree, mentionAt } = scene;
  for (let k = tree.left[i]!; k <= tree.right[i]! && k < tree.left[i]! + WIDEST; k++) {
    if (mentionAt[k]! < 0) continue;
    const id = partyAt(scene, k)?.id;
    if (id !== undefined && !but.includes(id)) return [id];
  }
  return NO_ONE;
}

/** The first that is named in the clause before its verb: where the parse lost the subject. */
function beforeVerb({ tree, ...scene }: Scene, i: number, but: readonly string[]): readonly string[] {
  for (let k = Math.max(tree.left[i]!, i - WIDEST); k < i; k++) {
    const id = scene.mentionAt[k]! < 0 ? undefined : partyAt({ tree, ...scene }, k)?.id;
    if (id !== undefined && !but.includes(id)) return [id];
  }
  return NO_ONE;
}

/** A name taken for the first part of the object: "gave *Norland* satellite images". */
function nameBefore(scene: Scene, object: number): readonly string[] {
  const {
    analysis: { tokens },
    tree,
  } = scene;
  for (let c = object < 0 ? -1 : tree.first[object]!; c >= 0 && c < object; c = tree.next[c]!) {
    const party = tokens.deprel[c] === 'compound' && tokens.upos[c] === 'PROPN' ? partyAt(scene, c) : null;
    if (party !== null) return [party.id];
  }
  return NO_ONE;
}

/** Who stands in the first of the slots that names somebody. */
function fill(scene: Scene, args: Arguments, slots: readonly Slot[], things: boolean): readonly string[] {
  for (const slot of slots) {
    let found: readonly string[] = NO_ONE;
    if (slot === 'subject') found = namedBy(scene, args.subject);
    else if (slot === 'object')
      found = things
        ? NO_ONE
        : namedBy(
            scene,
            args.object >= 0 || args.open < 0
              ? args.object
              : dependent(scene.analysis.tokens, scene.tree, args.open, 'nsubj'),
          );
    else if (slot === 'indirect') found = namedBy(scene, args.indirect);
    else if (slot === 'named') found = nameBefore(scene, args.object);
    else if (slot === 'within') found = within(scene, args.object);
    else if (slot === 'below') found = within(scene, args.passive ? args.object : args.subject);
    else {
      for (const { preposition, at, clausal } of args.obliques) {
        if (preposition === slot && !clausal) {
          found = namedBy(scene, at);
          if (found.length > 0) break;
        }
      }
      if (found.length === 0) found = prepositional(scene, args.object, slot);
      for (const { at, clausal } of args.obliques)
        if (found.length === 0 && !clausal) found = prepositional(scene, at, slot, 1);
      if (found.length === 0 && args.open >= 0) found = prepositional(scene, args.open, slot);
    }
    if (found.length > 0) return found;
  }
  return NO_ONE;
}

/** Words aimed at a thing are aimed at whose it is: "criticised Norlandish sanctions". */
const VERBAL_CONFLICT: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'THREATEN', 'ASSAULT', 'SUPPORT']);
const THINGS = ['goods', 'aid', 'talks', 'agreement', 'limits', 'trade', 'demand', 'charge', 'missile'];

function fits(scene: Scene, args: Arguments, frame: EventFrame): boolean {
  if (frame.object !== null && !isOf(scene, args.object, frame.object)) return false;
  if (frame.subject !== null && !isOf(scene, args.subject, frame.subject)) return false;
  if (frame.needs === null) return true;
  return frame.needs.some((need) =>
    need === 'indirect'
      ? args.indirect >= 0
      : OBJECT_PREDICATES.has(need)
        ? (args.object >= 0 || args.open >= 0) &&
          [args.open, args.object + 1].some(
            (i) => i >= 0 && i < scene.analysis.tokens.count && lemmaOf(scene.analysis.tokens, i) === need,
          )
        : args.obliques.some(
            ({ preposition, at, clausal }) => preposition === need || (!clausal && hasPreposition(scene, at, need)),
          ) || hasPreposition(scene, args.object, need),
  );
}

/** Does a phrase with the preposition hang on the noun? */
function hasPreposition(scene: Scene, noun: number, preposition: string, reach = 1): boolean {
  const {
    analysis: { tokens },
    tree,
  } = scene;
  for (let c = noun < 0 ? -1 : tree.first[noun]!; c >= 0; c = tree.next[c]!) {
    const rel = relation(tokens, c);
    if (rel === 'conj' && reach > 0 && hasPreposition(scene, c, preposition, reach - 1)) return true;
    if (rel !== 'nmod' && rel !== 'obl') continue;
    for (let d = tree.first[c]!; d >= 0; d = tree.next[d]!)
      if (tokens.deprel[d] === 'case' && lemmaOf(tokens, d) === preposition) return true;
  }
  return false;
}

/**
 * The form of a verb that the lexicon knows: "test-fired", cut in three by the tokeniser, is one; an unknown lemma may
 * lack its last letter.
 */
function lexicalForm({ analysis: { tokens } }: Scene, i: number, lemma: string): string {
  const hyphened =
    i >= 2 &&
    tokens.word[i - 1] === '-' &&
    tokens.end[i - 1] === tokens.start[i] &&
    tokens.end[i - 2] === tokens.start[i - 1];
  if (hyphened) {
    const whole = `${tokens.word[i - 2]!.toLowerCase()}-${lemma}`;
    if (VERB_FRAMES.has(whole)) return whole;
  }
  if (VERB_FRAMES.has(lemma)) return lemma;
  return [`${lemma}e`, lemma + lemma.slice(-1)].find((longer) => VERB_FRAMES.has(longer)) ?? lemma;
}

/** The frame of the verb at `i` that fits its arguments, filled in; null if none does. */
export function readFrame(scene: Scene, i: number, args: Arguments): Reading | null {
  for (const frame of VERB_FRAMES.get(lexicalForm(scene, i, args.lemma)) ?? []) {
    if (!fits(scene, args, frame) || isNatural(scene, args.subject)) continue;
    const actor = fill(scene, args, frame.actor, false);
    // "strengthened its army" helps nobody else
    if (
      frame.type === 'AID' &&
      frame.object?.includes('war-effort') &&
      actor.length > 0 &&
      namedBy(scene, args.object).every((id) => actor.includes(id))
    )
      continue;
    const things =
      !VERBAL_CONFLICT.has(frame.type) &&
      !frame.object?.includes('war-effort') &&
      (args.object < 0 || partyAt(scene, args.object) === null) &&
      isOf(scene, args.object, THINGS);
    let recipient = fill(scene, args, frame.recipient, things);
    if (recipient.length === 0 && frame.recipient.includes('below')) recipient = beforeVerb(scene, i, actor);

    const type = frame.type === 'AID' && isSoft(scene, args.object) ? 'SUPPORT' : frame.type;
    return {
      at: i,
      type,
      mode: frame.mode,
      ...apart(actor, recipient),
      ...mannerOf(scene.analysis.tokens, scene.tree, i),
      covers: coveredBy(scene, args),
    };
  }
  return null;
}

/** "The storm struck the coast": what no one does is no act. */
function isNatural({ analysis: { tokens } }: Scene, subject: number): boolean {
  return subject >= 0 && NATURAL_CAUSES.has(lemmaOf(tokens, subject));
}

/** "diplomatic support" is words, not matter. */
function isSoft({ analysis: { tokens }, tree }: Scene, noun: number): boolean {
  if (noun < 0 || (lemmaOf(tokens, noun) !== 'support' && lemmaOf(tokens, noun) !== 'backing')) return false;
  for (let c = tree.first[noun]!; c >= 0; c = tree.next[c]!)
    if (tokens.deprel[c] === 'amod' && SOFT_SUPPORT.has(lemmaOf(tokens, c))) return true;
  return false;
}

/** Nobody is on both sides of an act: who is the actor already is left out of the recipients. */
export function apart(
  actor: readonly string[],
  recipient: readonly string[],
): { actor: readonly string[]; recipient: readonly string[] } {
  return { actor, recipient: recipient.filter((id) => !actor.includes(id)) };
}

/** Event nouns among the arguments: the claim of the verb tells them. */
function coveredBy(scene: Scene, args: Arguments): number[] {
  const { tokens } = scene.analysis;
  const covers: number[] = [];
  for (const i of [
    args.object,
    args.subject,
    args.open,
    ...args.obliques.map(({ at, clausal }) => (clausal ? -1 : at)),
  ])
    if (i >= 0 && (tokens.upos[i] === 'NOUN' || i === args.open)) covers.push(i);
  return covers;
}

/** The event noun at `i`, with the parties around it; `subject` is the actor that a verb lends it. */
export function readNoun(scene: Scene, noun: number, subject: readonly string[] = NO_ONE): Reading | null {
  if (noun < 0) return null;
  const i = measured(scene, noun);
  const { tokens } = scene.analysis;
  const { tree } = scene;
  const upos = tokens.upos[i];
  if (upos !== 'NOUN' && upos !== 'PROPN' && !(upos === 'VERB' && tokens.xpos[i] === 'VBG')) return null;
  if (partyAt(scene, i) !== null) return null;
  let lemma = lemmaOf(tokens, i);
  let owner: readonly string[] = NO_ONE;
  let possible = false;
  let planned = false;
  for (let c = tree.first[i]!; c >= 0; c = tree.next[c]!) {
    const deprel = tokens.deprel[c]!;
    const own = lemmaOf(tokens, c);
    if (deprel === 'compound') {
      if (own === 'news' || own === 'press') return null; // "news conference" is an occasion
      if (NOUN_FRAMES.has(`${own}-${lemma}`)) lemma = `${own}-${lemma}`;
    }
    if (deprel === 'amod') {
      if (own === 'possible' || own === 'potential') possible = true;
      if (
        own === 'upcoming' ||
        own === 'imminent' ||
        own === 'scheduled' ||
        own === 'planned' ||
        own === 'schedule' ||
        own === 'forthcoming' ||
        own === 'plan'
      )
        planned = true;
    }
    if (deprel === 'nmod:poss' || deprel === 'amod' || deprel === 'compound') {
      const named =
        deprel === 'nmod:poss' ? namedBy(scene, c) : partyAt(scene, c) === null ? NO_ONE : namedBy(scene, c);
      if (named.length > 0 && (owner.length === 0 || deprel === 'nmod:poss')) owner = named;
    }
  }
  const frames = NOUN_FRAMES.get(lemma);
  if (frames === undefined) return null;
  const frame = frames[0]!;
  const filled = (slots: readonly Slot[]): readonly string[] => {
    for (const reach of [1, 2]) {
      for (const slot of slots) {
        const found = slot === 'owner' ? owner : prepositional(scene, i, slot, reach);
        if (found.length > 0) return found;
      }
    }
    return NO_ONE;
  };
  const actor = subject.length > 0 ? subject : filled(frame.actor);
  let recipient = filled(frame.recipient);
  // "concern about the chance that Norland …": whoever is named in what worries
  if (recipient.length === 0 && frame.type === 'ACCUSE') recipient = within(scene, i, [...actor, ...owner]);
  const modality: Modality = possible ? 'possible' : planned ? 'planned' : 'asserted';
  return {
    at: i,
    type: frame.type === 'AID' && isSoft(scene, i) ? 'SUPPORT' : frame.type,
    mode: frame.mode,
    ...apart(actor, recipient),
    polarity: 'affirmed',
    modality,
    covers: [i],
  };
}

/** A verb that adds nothing to its event noun: "imposed sanctions on", "held talks with", "sanctions were imposed". */
export function readLightVerb(scene: Scene, i: number, args: Arguments): Reading | null {
  if (STRIKE_VERBS.has(args.lemma)) {
    const strike =
      args.obliques.find(
        ({ preposition, at }) => preposition === 'on' && lemmaOf(scene.analysis.tokens, at) === 'strike',
      )?.at ?? -1;
    if (strike >= 0)
      return {
        at: i,
        type: 'PROTEST',
        mode: 'strike',
        actor: namedBy(scene, args.subject),
        recipient: NO_ONE,
        ...mannerOf(scene.analysis.tokens, scene.tree, i),
        covers: [strike],
      };
  }
  if (!LIGHT_VERBS.has(args.lemma) || args.object < 0) return null;
  const subject = namedBy(scene, args.subject);
  const lent =
    PASSIVE_LIGHT_VERBS.has(args.lemma) ||
    (args.lemma === 'have' && prepositional(scene, args.object, 'from').length > 0);
  const noun = readNoun(scene, args.object, lent ? NO_ONE : subject);
  if (noun === null) return null;
  // "its aid to Ostia raises alarm in Velia": a thing causes what others feel
  if (
    noun.type === 'ACCUSE' &&
    args.subject >= 0 &&
    partyAt(scene, args.subject) === null &&
    scene.analysis.tokens.upos[args.subject] === 'NOUN' &&
    !isOf(scene, args.subject, ['person'])
  ) {
    const felt = readNoun(scene, args.object)!;
    return {
      ...felt,
      at: i,
      ...apart(felt.actor, subject),
      ...mannerOf(scene.analysis.tokens, scene.tree, i),
      covers: [args.object],
    };
  }
  const { tokens } = scene.analysis;
  let recipient = lent ? subject : noun.recipient;
  if (recipient.length === 0) recipient = namedBy(scene, args.indirect);
  const frame = NOUN_FRAMES.get(lemmaOf(tokens, args.object))?.[0];
  if (recipient.length === 0 && frame !== undefined) recipient = fill(scene, args, frame.recipient, true);
  let { actor } = noun;
  if (lent && actor.length === 0) actor = fill(scene, args, ['from', 'by'], true);
  const manner = mannerOf(tokens, scene.tree, i);
  return {
    ...noun,
    at: i,
    ...apart(actor, recipient),
    polarity: manner.polarity,
    modality: manner.modality === 'asserted' ? noun.modality : manner.modality,
    covers: [args.object],
  };
}
