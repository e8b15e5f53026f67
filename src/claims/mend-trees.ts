import type { Attributed, Tokens } from '../model/index.ts';
import { ALL_RULES, type LeftOut } from '../model/rules.ts';
import { each } from '../model/scan.ts';
import { relation } from '../model/tokens.ts';
import type { Holders } from './holders.ts';
import { MENDS } from './mend-clauses.ts';
import { freeDays, freeNames, joinSubjects, partSpeakers, raiseBehindRelative } from './mend-subjects.ts';
import { isAbove, type Mends, type Trees } from './trees.ts';

/**
 * Trees with common slips of parsers set right, as far as words and attributions show them:
 *
 * - what hangs on an auxiliary hangs on its verb;
 * - a pronoun between a verb and a preposition is that verb's object ("accused her of greed");
 * - a verb with a subject, taken for an adjective of its object ("Norland rejected calls"), governs that object;
 * - a clause in front of its verb of saying is what is said, and one behind "evidence that" is what there is evidence
 * of;
 * - a clause that begins with "which" or "who" after a comma describes the noun before it;
 * - a day between a name and a verb is no subject, and a name behind a day is no part of it;
 * - a past tense right behind a relative clause is what the noun before the clause does;
 * - of two subjects side by side the first describes the second, and who speaks is no subject of what is said;
 * - a past tense without a subject, coordinated with a present that is said, stands beside the past tense of saying;
 * - a noun coordinated with a verb that has an object stands beside that object;
 * - a noun after "as" or "after" and before a verb without a subject is that subject;
 * - of a relative pronoun and another subject of one verb the pronoun is whom it is done to ("who the union accused");
 * - what is set off behind a noun describes it ("Reed, accused of theft, was seen"), and the verb behind it is its own;
 * - what goes on behind dashes or brackets goes on with its own verb (`mend-insertions.ts`);
 * - whom "of" or "about" brings in does what the gerund behind says ("spoke of Norland attacking Ostia");
 * - "fired Reed as Norland was …": the name behind "as" is the subject, the one in front whom the verb before befell;
 * - coordinated clauses of one reported content belong to each other, not to the verb of saying.
 *
 * The document is left as it is.
 */
export function mendTrees({ tokens }: Attributed, holders: Holders, leftOut: LeftOut = ALL_RULES): Tokens {
  const trees: Trees = { tokens, head: tokens.head.slice(), deprel: tokens.deprel.slice() };
  const { head, deprel } = trees;
  for (const mend of asked(FIRST, leftOut)) mend(trees, holders);
  const mends = asked(MENDS, leftOut);
  for (const i of each([1, tokens.count])) {
    const above = head[i]!;
    for (const mend of mends) mend(trees, i, above);
  }
  for (const mend of asked(LAST, leftOut)) mend(trees, holders);
  return { ...tokens, head, deprel };
}

/** What is set right in all trees before, and after, what is set right token by token. */
const FIRST: Mends<(trees: Trees, holders: Holders) => void> = {
  'verb over its object': raiseVerbs,
  'pronoun as object': freePronouns,
  'day beside a verb': freeDays,
  'name behind a day': freeNames,
  'verb behind a relative clause': raiseBehindRelative,
  'name behind its calling': joinSubjects,
  'who speaks': partSpeakers,
  'hung on an auxiliary': freeAuxiliaries,
};
const LAST: typeof FIRST = { 'said side by side': joinContents };

/** The names of these rules among those that can be left out. */
export const TREE_RULES: readonly string[] = [FIRST, MENDS, LAST].flatMap((mends) => Object.keys(mends).map(named));

function named(rule: string): string {
  return `tree: ${rule}`;
}

function asked<Rule>(mends: Mends<Rule>, leftOut: LeftOut): readonly Rule[] {
  return Object.entries(mends).flatMap(([rule, mend]) => (leftOut.has(named(rule)) ? [] : [mend]));
}

/** What hangs on an auxiliary hangs on its verb. */
function freeAuxiliaries({ tokens, head }: Trees): void {
  for (const i of each([0, tokens.count])) {
    const h = head[i]!;
    if (h === -1) continue;
    const above = relation(tokens, h);
    if (
      (above === 'aux' || above === 'cop') &&
      tokens.upos[h] === 'AUX' &&
      tokens.head[h] !== -1 &&
      relation(tokens, i) !== 'conj' &&
      tokens.head[h] !== i
    )
      head[i] = tokens.head[h]!;
  }
}

/** Coordinated clauses of one reported content belong to each other, not to the verb of saying. */
function joinContents({ tokens, head, deprel }: Trees, { contentOf, cueOf }: Holders): void {
  const first = new Map<string, number>();
  for (const i of each([0, tokens.count])) {
    const content = contentOf[i];
    const h = head[i]!;
    if (content === -1 || (cueOf[h] ?? -1) === -1 || contentOf[h] === content) continue;
    const key = `${content} ${tokens.sentence[i]}`;
    const before = first.get(key);
    // what was set beside the verb of saying above is not said
    const isRaised = h !== tokens.head[i];
    if (
      deprel[i] === 'conj' &&
      !isRaised &&
      before !== undefined &&
      tokens.upos[before] === tokens.upos[i] &&
      !isAbove(head, i, before)
    )
      head[i] = before;
    else if (before === undefined && tokens.upos[i] === 'VERB') first.set(key, i);
  }
}

/** "accused her of greed": before a preposition a pronoun owns nothing, it is the verb's object. */
function freePronouns({ tokens, head, deprel }: Trees): void {
  for (let i = 1; i + 1 < tokens.count; i++) {
    const noun = head[i]!;
    if (deprel[i] !== 'nmod:poss' || tokens.upos[i] !== 'PRON' || tokens.xpos[i + 1] !== 'IN' || noun <= i + 1)
      continue;
    if (tokens.upos[i - 1] !== 'VERB' || tokens.sentence[i - 1] !== tokens.sentence[i]) continue;
    head[i] = i - 1;
    deprel[i] = 'obj';
    if (head[noun] === i - 1 && deprel[noun] === 'obj') deprel[noun] = 'obl';
  }
}

/** Verbs under their own objects put above them, in place. */
function raiseVerbs({ tokens, head, deprel }: Trees): void {
  const raised = new Map<number, number>();
  for (let i = 0; i < tokens.count; i++) {
    const verb = head[i]!;
    if (verb <= i || deprel[i] !== 'nsubj' || tokens.upos[verb] !== 'VERB' || deprel[verb] !== 'amod') continue;
    const noun = head[verb]!;
    if (noun > verb && !raised.has(noun)) raised.set(noun, verb);
  }
  for (const i of each([0, tokens.count])) {
    const verb = raised.get(head[i]!);
    if (verb === undefined || i === verb) continue;
    const rel = deprel[i]!;
    if (
      i < verb ||
      rel === 'punct' ||
      rel === 'parataxis' ||
      rel.startsWith('advcl') ||
      rel.startsWith('obl') ||
      (rel === 'conj' && tokens.upos[i] === 'VERB')
    )
      head[i] = verb;
  }
  for (const [noun, verb] of raised) {
    head[verb] = head[noun]!;
    deprel[verb] = deprel[noun]!;
    head[noun] = verb;
    deprel[noun] = 'obj';
  }
}
